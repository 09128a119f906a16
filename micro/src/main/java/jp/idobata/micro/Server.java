package jp.idobata.micro;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Payara Micro with the application, in this process. What it has to say goes to {@code DATA_DIR/log}. */
final class Server {

    private static final Duration STOP_PATIENCE = Duration.ofMinutes(1);
    private static final Duration ANSWER_PATIENCE = Duration.ofMinutes(10);

    private final Settings settings;
    private final Path run;
    private final Path log;
    private volatile PayaraMicroBoot payara;

    Server(Settings settings, DataDir dataDir) {
        this.settings = settings;
        this.run = dataDir.directory("run");
        this.log = dataDir.directory("log").resolve("server.0.log");
    }

    /** Fails unless the address and port of the settings are free; afterwards it is Payara who opens them. */
    static void checkAddress(Settings settings) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.bind(), settings.httpPort()));
        } catch (BindException e) {
            var foreign = String.valueOf(e.getMessage()).contains("assign");
            throw new Problem(foreign ? "BIND=" + settings.bind() + " is not an address of this machine"
                    : "HTTP_PORT=" + settings.httpPort() + " is in use by another program", e);
        } catch (IOException e) {
            throw new Problem("HTTP_PORT=" + settings.httpPort() + " cannot be used: " + Problem.reason(e), e);
        }
    }

    /** Boots Payara and deploys the application. */
    void start(Application application, Database database) {
        settings.hand(database);
        try {
            var config = ServerConfig.write(settings, run, log);
            var options = List.of(
                    // Without a cluster the data grid would only cost two seconds and an open port.
                    "--nohazelcast",
                    "--disablephonehome",
                    "--rootdir", Files.createDirectories(run.resolve("payara")).toString(),
                    "--port", String.valueOf(settings.httpPort()),
                    "--maxhttpthreads", "8",
                    "--prebootcommandfile", config.commands().toString(),
                    "--logproperties", config.logging().toString(),
                    "--deploy", application.war().toString(),
                    "--contextroot", "/");
            payara = PayaraMicroLauncher.create(options.toArray(String[]::new));
        } catch (Exception e) {
            throw new Problem("the town could not be opened; the reason is in " + log, e);
        }
        // Payara boots without it too. The names of deployed applications tell also of one that failed to start.
        if (payara.getRuntime().getLocalDescriptor().getDeployedApplications().isEmpty()) {
            throw new Problem("the town could not be opened; the reason is in " + log);
        }
    }

    /** Returns when the application says that it is ready, or answers without knowing that question. */
    void awaitAnswer() {
        var wildcard = settings.bind().equals("0.0.0.0");
        var ready = URI.create("http://" + (wildcard ? "127.0.0.1" : settings.bind()) + ":" + settings.httpPort()
                + "/health/ready");
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(30)).build();
        for (var tries = ANSWER_PATIENCE.toMillis() / 200; tries > 0; tries--) {
            try {
                var status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
                if (status == 200 || status == 404) {
                    return;
                }
            } catch (IOException e) {
                // Not there yet.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Problem("interrupted", e);
            }
            Pause.of(Duration.ofMillis(200));
        }
        throw new Problem("the town does not answer at " + ready + "; the reason may be in " + log);
    }

    /**
     * Stops Payara and returns when it no longer uses the database. Payara has a shutdown hook of its own, which the
     * virtual machine runs at the same time as ours: whichever comes second finds the work done or waits for it.
     */
    void stop() {
        try {
            if (payara != null) {
                payara.shutdown();
            }
        } catch (BootstrapException | IllegalStateException e) {
            // Its own hook was faster.
        }
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("GlassFish Shutdown Hook")).forEach(Server::join);
    }

    private static void join(Thread thread) {
        try {
            thread.join(STOP_PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
