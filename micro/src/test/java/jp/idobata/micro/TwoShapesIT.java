package jp.idobata.micro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** One set of modules, two ways to run them: the EAR and the web application of Payara Micro hold the same bytes. */
class TwoShapesIT {

    @Test
    void bothShapesHoldTheSameModulesByteForByte() throws Exception {
        var ear = entries(Path.of(System.getProperty("idobata.ear")));
        var expected = new TreeMap<>(entriesOfModule("web.war"));
        ear.forEach((name, digest) -> {
            if (name.equals("ejb.jar") || name.startsWith("lib/")) {
                expected.put("WEB-INF/lib/" + name.substring(name.lastIndexOf('/') + 1), digest);
            }
        });
        // A web application has these at another place than an EAR.
        expected.put("WEB-INF/glassfish-ejb-jar.xml", entriesOfModule("ejb.jar").get("META-INF/glassfish-ejb-jar.xml"));
        expected.put("WEB-INF/payara-resources.xml", ear.get("META-INF/payara-resources.xml"));
        assertTrue(expected.size() > 100, "the EAR was read");
        assertEquals(expected, entries(Path.of("target/classes/ROOT.war")));
    }

    @Test
    void theProgramHoldsThatWebApplication() throws Exception {
        assertEquals(digest(Path.of("target/classes/ROOT.war").toUri().toURL().openStream()),
                entries(Path.of(System.getProperty("idobata.jar"))).get("ROOT.war"));
    }

    private static Map<String, String> entriesOfModule(String module) throws IOException {
        try (var ear = new ZipInputStream(Path.of(System.getProperty("idobata.ear")).toUri().toURL().openStream())) {
            for (var entry = ear.getNextEntry(); entry != null; entry = ear.getNextEntry()) {
                if (entry.getName().equals(module)) {
                    return read(new ZipInputStream(ear));
                }
            }
        }
        throw new AssertionError("the EAR has no " + module);
    }

    private static Map<String, String> entries(Path archive) throws IOException {
        try (var zip = new ZipInputStream(archive.toUri().toURL().openStream())) {
            return read(zip);
        }
    }

    /** Digests of the files, by name. */
    private static Map<String, String> read(ZipInputStream zip) throws IOException {
        var digests = new TreeMap<String, String>();
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory()) {
                digests.put(entry.getName(), digest(zip));
            }
        }
        return digests;
    }

    private static String digest(InputStream in) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
