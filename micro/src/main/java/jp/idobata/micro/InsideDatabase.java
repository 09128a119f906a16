package jp.idobata.micro;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/**
 * The MariaDB that comes with the program and lives in {@code DATA_DIR/mariadb}. It listens on a free port of the
 * loopback address only, and nobody gets in without a password: there is no root.
 */
final class InsideDatabase implements Database {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final int port;
    private final Logins logins;
    private final MariaDb server;

    private InsideDatabase(int port, Logins logins, MariaDb server) {
        this.port = port;
        this.logins = logins;
        this.server = server;
    }

    /** Starts it, making it first if there is none, and returns when it lets the owner in. */
    static InsideDatabase start(DataDir dataDir, Terminal terminal) {
        var home = dataDir.directory("mariadb");
        var log = dataDir.directory("log").resolve("mariadb.log");
        try {
            MariaDb.stopLeftOver(home, terminal);
            var fresh = !Files.isDirectory(home.resolve("data"));
            terminal.say(fresh ? "MariaDB is being set up in " + home + " …" : "MariaDB is starting …");
            var files = MariaDbFiles.unpack(home);
            if (fresh) {
                MariaDb.install(files, home, log);
            }
            var logins = Logins.keep(home.resolve("logins.properties"));
            var port = freePort();
            var setup = logins.setup(home.resolve("setup.sql"));
            var database = new InsideDatabase(port, logins, MariaDb.start(files, home, port, setup, log));
            database.await(log);
            Files.delete(setup);
            return database;
        } catch (IOException e) {
            throw new Problem("MariaDB could not be started in " + home + ": " + Problem.reason(e), e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private void await(Path log) {
        var end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!server.alive()) {
                throw new Problem("MariaDB ended while it was starting; its log is " + log);
            }
            if (Instant.now().isAfter(end)) {
                close();
                throw new Problem("MariaDB did not answer within " + PATIENCE.toMinutes() + " minutes; its log is "
                        + log);
            }
        }
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url(), owner().user(), owner().password())) {
            return connection.isValid(1);
        } catch (SQLException e) {
            Pause.of(Duration.ofMillis(50));
            return false;
        }
    }

    @Override
    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/town";
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

    @Override
    public void close() {
        server.stop();
    }
}
