package jp.idobata.micro;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The program in one file. */
class OneFileIT {

    @Test
    void opensThePackagesThatPayaraMicroOpens() throws Exception {
        var payara = manifest(Path.of(PayaraMicroLauncher.class.getProtectionDomain().getCodeSource().getLocation()
                .toURI()).toString());
        var ours = manifest(System.getProperty("idobata.jar"));
        assertEquals(payara.getValue("Add-Opens"), ours.getValue("Add-Opens"));
        assertEquals(payara.getValue("Add-Exports"), ours.getValue("Add-Exports"));
        assertEquals(payara.getValue("Start-Class"), ours.getValue("Start-Class"));
    }

    private static Attributes manifest(String file) throws IOException {
        try (var jar = new JarFile(file)) {
            return jar.getManifest().getMainAttributes();
        }
    }
}
