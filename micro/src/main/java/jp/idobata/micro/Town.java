package jp.idobata.micro;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Everything that runs: opened in order, closed in the opposite order, also when opening fails half-way. */
final class Town {

    private final Terminal terminal;
    private DataDir dataDir;
    private Database database;
    private Server server;

    Town(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Returns when the site answers. */
    void open(Settings settings) {
        var began = Instant.now();
        Server.checkPort(settings);
        dataDir = DataDir.open(settings.dataDir());
        var run = emptied("run");
        terminal.hushOthers(dataDir.directory("log").resolve("console.log"));
        database = database(settings);
        var application = Application.copy(run);
        terminal.say("The database is being migrated …");
        Migration.run(database, application);
        terminal.say("The town is opening …");
        server = new Server(settings, run, dataDir.directory("log").resolve("server.log"));
        server.start(application, database);
        awaitAnswer(settings);
        terminal.say("Idobata is open at " + settings.site() + " (started in "
                + Duration.between(began, Instant.now()).toSeconds() + " s; Ctrl-C stops it)");
    }

    private Path emptied(String name) {
        try {
            Tree.delete(dataDir.directory(name));
        } catch (IOException e) {
            throw new Problem("DATA_DIR " + dataDir.root() + " cannot be written to: " + Problem.reason(e), e);
        }
        return dataDir.directory(name);
    }

    private Database database(Settings settings) {
        if (settings.outside().isEmpty()) {
            return InsideDatabase.start(dataDir, terminal);
        }
        var outside = settings.outside().get();
        outside.check();
        return outside;
    }

    private void awaitAnswer(Settings settings) {
        var host = settings.bind().equals("0.0.0.0") ? "127.0.0.1" : settings.bind();
        var probe = HttpRequest.newBuilder(URI.create("http://" + host + ":" + settings.httpPort() + "/health/ready"))
                .timeout(Duration.ofSeconds(30)).build();
        var client = HttpClient.newHttpClient();
        var end = Instant.now().plus(Duration.ofMinutes(5));
        while (Instant.now().isBefore(end)) {
            try {
                var status = client.send(probe, HttpResponse.BodyHandlers.discarding()).statusCode();
                if (status == 200 || status == 404) {
                    return;
                }
            } catch (IOException e) {
                // Not listening yet.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Problem("interrupted", e);
            }
            Pause.of(Duration.ofMillis(200));
        }
        throw new Problem("the site does not answer");
    }

    /** Stops what was started. */
    void close() {
        if (server != null) {
            server.stop();
        }
        if (database != null) {
            database.close();
        }
        if (dataDir != null) {
            dataDir.close();
            terminal.say("Idobata is closed.");
        }
    }
}
