package jp.idobata.micro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirTest {

    @TempDir
    private Path home;

    @Test
    void itBelongsToOneProgramAtATime() {
        var root = home.resolve("town");
        try (var first = DataDir.open(root)) {
            var problem = assertThrows(Problem.class, () -> DataDir.open(root));
            assertEquals("DATA_DIR=" + root + " is in use by another running Idobata", problem.getMessage());
            assertThrows(Problem.class, () -> DataDir.checkFree(root));
            assertTrue(Files.isDirectory(first.directory("mail")));
        }
        DataDir.open(root).close();
    }

    @Test
    void lookingWhetherItIsFreeMakesNothing() {
        DataDir.checkFree(home.resolve("town"));
        assertFalse(Files.exists(home.resolve("town")));
    }

    @Test
    void aDirectoryWithOtherThingsInItIsRefused() throws IOException {
        Files.createFile(home.resolve("letter.txt"));
        assertThrows(Problem.class, () -> DataDir.open(home));
        assertFalse(Files.exists(home.resolve("idobata.lock")));
    }

    @Test
    void emptyingKeepsWhatALinkLeadsTo() throws IOException {
        var kept = Files.createFile(Files.createDirectory(home.resolve("pictures")).resolve("cat.png"));
        try (var dataDir = DataDir.open(home.resolve("town"))) {
            var run = dataDir.directory("run");
            Files.writeString(Files.createDirectory(run.resolve("deep")).resolve("old"), "old");
            Files.createSymbolicLink(run.resolve("link"), kept.getParent());
            try (var entries = Files.list(dataDir.emptied("run"))) {
                assertEquals(0, entries.count());
            }
        }
        assertTrue(Files.exists(kept));
    }
}
