package jp.idobata.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What Payara Micro has no option for.
 *
 * @param commands commands to run before the boot
 * @param logging properties of {@code java.util.logging}
 */
record ServerConfig(Path commands, Path logging) {

    private static final String COMPRESSED = String.join(",", "text/html", "text/css", "text/plain", "text/csv",
            "text/calendar", "text/xml", "text/javascript", "application/javascript", "application/json",
            "application/problem+json", "application/ld+json", "application/geo+json", "application/manifest+json",
            "application/xml", "application/atom+xml", "application/xhtml+xml", "image/svg+xml");

    static ServerConfig write(Settings settings, Path directory, Path log) throws IOException {
        return new ServerConfig(
                Files.writeString(directory.resolve("preboot.txt"), commands(settings)),
                Files.writeString(directory.resolve("logging.properties"), logging(log)));
    }

    private static String commands(Settings settings) {
        var network = "set configs.config.server-config.network-config.";
        var listener = network + "network-listeners.network-listener.http-listener.";
        var http = network + "protocols.protocol.http-listener.http.";
        return String.join("\n",
                listener + "address=" + settings.bind(),
                http + "server-header=false",
                http + "xpowered-by=false",
                // The application says itself who may show its pages within others; one page is for everybody's.
                http + "xframe-options=false",
                http + "compression=on",
                http + "compression-min-size-bytes=1024",
                http + "compressable-mime-type=" + COMPRESSED,
                // Payara's own pages on the town's addresses: they tell of classes and pools, and one of them breaks.
                "set-openapi-configuration --enabled=false --virtualservers=none",
                "set-microprofile-healthcheck-configuration --enabled=false --virtualServers=none",
                "set configs.config.server-config.microprofile-metrics-configuration.enabled=false",
                "set configs.config.server-config.microprofile-metrics-configuration.virtual-servers=none",
                "");
    }

    /** Five files of ten megabytes at most, the newest with the number 0. */
    private static String logging(Path log) {
        var pattern = log.toString().replace('\\', '/').replace("%", "%%").replace("server.0.log", "server.%g.log");
        return String.join("\n",
                "handlers=java.util.logging.FileHandler",
                "java.util.logging.FileHandler.pattern=" + pattern,
                "java.util.logging.FileHandler.append=true",
                "java.util.logging.FileHandler.limit=10000000",
                "java.util.logging.FileHandler.count=5",
                "java.util.logging.FileHandler.encoding=UTF-8",
                "java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter",
                "java.util.logging.SimpleFormatter.format=%1$tF %1$tT.%1$tL %4$s [%3$s] %5$s%6$s%n",
                ".level=INFO",
                // What is said to people after a redirect, their addresses with it, is nobody's business in a log.
                "jakarta.enterprise.resource.webcontainer.faces.renderkit.level=WARNING",
                // Whatever a page throws, TroubleFilter logs if nobody expected it.
                "jakarta.enterprise.resource.webcontainer.faces.context.level=OFF",
                // Each command of the boot and each of the JDK's certificates that is out of date.
                "fish.payara.boot.level=WARNING",
                "javax.enterprise.system.security.ssl.level=SEVERE",
                "javax.enterprise.system.tools.deployment.dol.level=WARNING",
                "javax.enterprise.system.tools.deployment.common.level=WARNING",
                "fish.payara.nucleus.util.level=WARNING",
                "org.glassfish.admin.mbeanserver.level=WARNING",
                "");
    }
}
