package jp.idobata.micro;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Payara Server 6 as it comes, with a domain of its own on free ports, driven by {@code asadmin} as people do it. */
final class PayaraServer {

    private static final String DOMAIN = "idobata";
    /** What a domain's ports are counted from the base: administration, HTTP, and the rest that it opens. */
    private static final List<Integer> PORTS = List.of(48, 80, 76, 37, 38, 39, 20, 81, 86, 66, 9, 50);
    private static final int MINUTES_MOST = 5;

    private final Path home;
    private final Path domains;
    private final Map<String, String> environment;
    private final int portBase;

    /**
     * @param home where the distribution is unpacked
     * @param domains where the domain is made; emptied first
     * @param environment settings of the application
     */
    PayaraServer(Path home, Path domains, Map<String, String> environment) throws IOException {
        this.home = home;
        this.domains = domains;
        this.environment = environment;
        this.portBase = freeBase();
        Tree.delete(domains);
        Files.createDirectories(domains);
    }

    void start() throws IOException, InterruptedException {
        // A zip unpacked by Maven has forgotten what can be run.
        for (var program : List.of("bin/asadmin", "glassfish/bin/asadmin")) {
            home.resolve(program).toFile().setExecutable(true);
        }
        asadmin("create-domain", "--domaindir", domains.toString(), "--portbase", String.valueOf(portBase),
                "--nopassword=true", DOMAIN);
        asadmin("start-domain", "--domaindir", domains.toString(), DOMAIN);
    }

    String deploy(Path archive) throws IOException, InterruptedException {
        return asadmin("--port", String.valueOf(portBase + 48), "deploy", "--name", DOMAIN, archive.toString());
    }

    String undeploy() throws IOException, InterruptedException {
        return asadmin("--port", String.valueOf(portBase + 48), "undeploy", DOMAIN);
    }

    URI address(String path) {
        return URI.create("http://localhost:" + (portBase + 80) + path);
    }

    String log() throws IOException {
        return Files.readString(domains.resolve(DOMAIN).resolve("logs/server.log"));
    }

    void stop() throws IOException, InterruptedException {
        asadmin("stop-domain", "--domaindir", domains.toString(), "--force=true", "--kill=true", DOMAIN);
    }

    private String asadmin(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(home.resolve("bin/asadmin").toString(), "--interactive=false",
                "--user", "admin"));
        command.addAll(Arrays.asList(arguments));
        var output = Files.createTempFile(domains, "asadmin", ".txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        var process = builder.start();
        if (!process.waitFor(MINUTES_MOST, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(command + " does not end:\n" + Files.readString(output));
        }
        var said = Files.readString(output);
        if (process.exitValue() != 0) {
            throw new AssertionError(command + " failed:\n" + said);
        }
        return said;
    }

    private static int freeBase() {
        return IntStream.iterate(21_000, base -> base < 60_000, base -> base + 100)
                .filter(base -> PORTS.stream().allMatch(port -> isFree(base + port))).findFirst().orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
