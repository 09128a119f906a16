package jp.idobata.micro;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Payara Micro with the application, in this process. Whatever it has to say goes to {@code DATA_DIR/log}. */
final class Server {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Settings settings;
    private final Path run;
    private final Path log;
    private volatile PayaraMicroBoot payara;

    Server(Settings settings, Path run, Path log) {
        this.settings = settings;
        this.run = run;
        this.log = log;
    }

    /** Fails unless the address and port of the settings are free. */
    static void checkPort(Settings settings) {
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

    /** Boots Payara and deploys the application; the settings are its system properties. */
    void start(Application application, Database database) {
        settings.all().forEach(System::setProperty);
        System.setProperty("DB_URL", database.url());
        System.setProperty("DB_USER", database.townApp().user());
        System.setProperty("DB_PASSWORD", database.townApp().password());
        System.setProperty("DB_WELFARE_USER", database.welfareApp().user());
        System.setProperty("DB_WELFARE_PASSWORD", database.welfareApp().password());
        System.clearProperty("DB_OWNER_USER");
        System.clearProperty("DB_OWNER_PASSWORD");
        try {
            var options = List.of(
                    "--nocluster",
                    "--disablephonehome",
                    "--rootdir", Files.createDirectories(run.resolve("payara")).toString(),
                    "--port", String.valueOf(settings.httpPort()),
                    "--maxhttpthreads", "8",
                    "--prebootcommandfile", commands().toString(),
                    "--logproperties", logging().toString(),
                    "--deploy", application.war().toString(),
                    "--contextroot", "/");
            payara = PayaraMicroLauncher.create(options.toArray(String[]::new));
        } catch (Exception e) {
            throw failed(e);
        }
        if (payara.getRuntime().getDeployedApplicationNames().isEmpty()) {
            throw failed(null);
        }
    }

    private Problem failed(Exception cause) {
        return new Problem("the town could not be opened; the reason is in " + log, cause);
    }

    private Path commands() throws IOException {
        var network = "set configs.config.server-config.network-config.";
        var listener = network + "network-listeners.network-listener.http-listener.";
        var http = network + "protocols.protocol.http-listener.http.";
        return Files.writeString(run.resolve("preboot.txt"), String.join("\n",
                listener + "address=" + settings.bind(),
                http + "server-header=false",
                http + "xpowered-by=false",
                http + "compression=on",
                http + "compression-min-size-bytes=1024",
                http + "compressable-mime-type=text/html,text/css,text/plain,text/csv,text/calendar,text/xml,"
                        + "text/javascript,application/javascript,application/json,application/problem+json,"
                        + "application/ld+json,application/geo+json,application/manifest+json,application/xml,"
                        + "application/atom+xml,application/xhtml+xml,image/svg+xml",
                ""));
    }

    private Path logging() throws IOException {
        return Files.writeString(run.resolve("logging.properties"), String.join("\n",
                "handlers=java.util.logging.FileHandler",
                "java.util.logging.FileHandler.pattern=" + log.toString().replace("%", "%%").replace('\\', '/'),
                "java.util.logging.FileHandler.append=true",
                "java.util.logging.FileHandler.limit=10000000",
                "java.util.logging.FileHandler.count=5",
                "java.util.logging.FileHandler.encoding=UTF-8",
                "java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter",
                "java.util.logging.SimpleFormatter.format=%1$tF %1$tT.%1$tL %4$s [%3$s] %5$s%6$s%n",
                ".level=INFO",
                "com.hazelcast.level=WARNING",
                "javax.enterprise.system.tools.deployment.dol.level=WARNING",
                "javax.enterprise.system.tools.deployment.common.level=WARNING",
                "fish.payara.nucleus.util.level=WARNING",
                "org.glassfish.admin.mbeanserver.level=WARNING",
                ""));
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
        for (var thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("GlassFish Shutdown Hook")) {
                join(thread);
            }
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
