package jp.idobata.micro;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What the program does when it cannot start: one line that names the reason, exit code 1, nothing left behind. */
class RefusalIT {

    private final TownProcess town = TownProcess.named("refused");

    private void refuses(String line, String... arguments) {
        var code = town.run(arguments);
        assertAll(
                () -> assertEquals("idobata: " + line + "\n", town.output()),
                () -> assertEquals(1, code),
                () -> assertFalse(Files.exists(town.dataDir())));
    }

    @Test
    void aWrongSettingIsNamed() {
        town.set("HTTP_PORT", "abc");
        refuses("HTTP_PORT=abc is not a port from 1 to 65535");
    }

    @Test
    void aDatabaseWithoutAUserIsRefused() {
        town.set("DB_URL", "jdbc:mariadb://127.0.0.1:3306/town");
        refuses("DB_USER is not set; it is needed with DB_URL");
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheUsage() {
        refuses("there is no command \"dance\"; usage: java -jar idobata.jar [import | migrate | --help]", "dance");
    }

    @Test
    void aPortInUseIsNamed() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            town.set("HTTP_PORT", String.valueOf(other.getLocalPort())).set("BIND", "127.0.0.1");
            refuses("HTTP_PORT=" + other.getLocalPort() + " is in use by another program");
        }
    }

    @Test
    void aForeignAddressIsNamed() {
        town.set("BIND", "192.0.2.77");
        refuses("BIND=192.0.2.77 is not an address of this machine");
    }

    @Test
    void aDirectoryThatCannotBeMadeIsNamed() throws IOException {
        var file = Files.createTempFile("idobata", "");
        town.set("DATA_DIR", file + "/town");
        refuses("DATA_DIR=" + file + "/town cannot be written to: " + file + " is not a directory");
    }

    @Test
    void aDirectoryOfSomeoneElseIsLeftAlone() throws IOException {
        var run = Files.createDirectories(town.dataDir().resolve("run"));
        assertEquals(1, town.run());
        assertEquals("idobata: DATA_DIR=" + town.dataDir()
                + " holds something else; name an empty or a new directory\n", town.output());
        assertTrue(Files.exists(run));
    }
}
