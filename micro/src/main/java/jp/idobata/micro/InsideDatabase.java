package jp.idobata.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/**
 * The MariaDB that comes with the program and lives in {@code DATA_DIR/mariadb}. It listens on a free port of the
 * loopback address only, and nobody gets in without a password: there is no root.
 *
 * @param url its JDBC address, another one at each start; while it runs, {@code DATA_DIR/mariadb/url} tells it
 * @param logins its users, whom {@code DATA_DIR/mariadb/logins.properties} tells
 */
record InsideDatabase(String url, Logins logins) implements Database {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Starts it, making it first if there is none, and returns when it lets the owner in. */
    static InsideDatabase start(DataDir dataDir, Children children, Terminal terminal) {
        var home = dataDir.directory("mariadb");
        var log = dataDir.directory("log").resolve("mariadb.log");
        try {
            MariaDb.stopLeftOver(home, terminal);
            var fresh = !Files.isDirectory(home.resolve("data"));
            terminal.say(fresh ? "Setting up MariaDB in " + home + " ..." : "Starting MariaDB ...");
            var server = new MariaDb(MariaDbFiles.unpack(home), home, log, children);
            if (fresh) {
                server.install();
            }
            var logins = Logins.keep(home.resolve("logins.properties"));
            var setup = logins.setup(home.resolve("setup.sql"));
            var port = FreePort.find();
            var database = new InsideDatabase("jdbc:mariadb://127.0.0.1:" + port + "/town", logins);
            database.await(server.start(port, setup), log);
            Files.delete(setup);
            Files.writeString(home.resolve("url"), database.url + "\n");
            return database;
        } catch (IOException e) {
            throw new Problem("MariaDB could not be started in " + home + ": " + Problem.reason(e), e);
        }
    }

    private void await(Process process, Path log) {
        var end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive()) {
                throw new Problem("MariaDB ended while it was starting; its log is " + log);
            }
            if (Instant.now().isAfter(end)) {
                throw new Problem("MariaDB did not answer in " + PATIENCE.toMinutes() + " minutes; its log is " + log);
            }
            Pause.of(Duration.ofMillis(50));
        }
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url, owner().user(), owner().password())) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public Login owner() {
        return logins.owner();
    }

    @Override
    public Login townApp() {
        return logins.townApp();
    }

    @Override
    public Login welfareApp() {
        return logins.welfareApp();
    }
}
