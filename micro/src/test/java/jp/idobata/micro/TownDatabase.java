package jp.idobata.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A MariaDB inside this process's children, below {@code target/}, with the schemas of this program's version and
 * nobody in the town: for tests that run the application elsewhere than in the program.
 */
final class TownDatabase implements AutoCloseable {

    private final Children children = new Children();
    private final DataDir dataDir;
    private final Database database;

    private TownDatabase(Path root) {
        dataDir = DataDir.open(root);
        database = InsideDatabase.start(dataDir, children, new Terminal());
        Migration.run(database, Application.copy(dataDir.emptied("run")));
    }

    /** Makes a new one; what an earlier test left under the name is deleted. */
    static TownDatabase named(String name) {
        try {
            var root = Files.createDirectories(Path.of("target/towns").toAbsolutePath()).resolve(name);
            Tree.delete(root);
            SharedMariaDb.into(root);
            return new TownDatabase(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Database database() {
        return database;
    }

    Path dataDir() {
        return dataDir.directory("");
    }

    /** The settings that tell the application where it is, by name. */
    Map<String, String> settings() {
        return Map.of("DB_URL", database.url(),
                "DB_USER", database.townApp().user(),
                "DB_PASSWORD", database.townApp().password(),
                "DB_WELFARE_USER", database.welfareApp().user(),
                "DB_WELFARE_PASSWORD", database.welfareApp().password(),
                "DATA_DIR", dataDir().toString());
    }

    @Override
    public void close() {
        children.close();
        dataDir.close();
    }
}
