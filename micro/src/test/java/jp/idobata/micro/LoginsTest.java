package jp.idobata.micro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginsTest {

    @TempDir
    private Path home;

    @Test
    void passwordsAreMadeOnceAndAllDiffer() throws IOException {
        var logins = Logins.keep(home.resolve("logins"));
        assertEquals(logins, Logins.keep(home.resolve("logins")));
        assertNotEquals(logins.owner().password(), logins.townApp().password());
        assertNotEquals(logins.townApp().password(), logins.welfareApp().password());
        assertNotEquals(logins.owner().password(), Logins.keep(home.resolve("others")).owner().password());
        assertTrue(logins.owner().password().matches("[A-Za-z0-9_-]{32}"));
    }

    @Test
    void theSetupForTheDatabaseHasEveryPlaceFilled() throws IOException {
        var logins = Logins.keep(home.resolve("logins"));
        var sql = Files.readString(logins.setup(home.resolve("setup.sql")));
        assertTrue(sql.contains("'town_app'@'127.0.0.1' IDENTIFIED BY '" + logins.townApp().password() + "'"));
        assertFalse(sql.replaceAll("--.*", "").contains("{{"));
    }
}
