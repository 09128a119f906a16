package jp.idobata.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** MariaDB's own files, 350 MB, unpacked once below {@code target/} for all data directories that say nothing of it. */
final class SharedMariaDb {

    private SharedMariaDb() {
    }

    /** Puts a link to them where the program would unpack them in a data directory that does not exist yet. */
    static synchronized void into(Path dataDir) {
        try {
            var target = Files.createDirectories(Path.of("target/mariadb").toAbsolutePath());
            var shared = MariaDbFiles.unpack(target).home();
            var own = Files.createDirectories(dataDir.resolve("mariadb")).resolve(shared.getFileName());
            Files.createSymbolicLink(own, shared);
            Files.createFile(dataDir.resolve("idobata.lock"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
