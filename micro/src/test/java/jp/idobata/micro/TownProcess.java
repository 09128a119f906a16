package jp.idobata.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The built program {@code idobata.jar}, run as a process of its own on a free port and a data directory below
 * {@code target/}, which stays for a look after the test. It can be started again after it has ended.
 *
 * <pre>{@code
 * try (var town = TownProcess.named("posting").set("DEMO", "takamatsu").start()) {
 *     get(town.address("/gatherings"));
 *     try (var connection = town.owner()) { ... }
 * }
 * }</pre>
 */
public final class TownProcess implements AutoCloseable {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Map<String, String> settings = new TreeMap<>();
    private final List<String> options = new ArrayList<>(List.of("-Xmx512m", "-Dfile.encoding=UTF-8",
            // The quick compiler alone halves the work of a start.
            "-XX:TieredStopAtLevel=1"));
    private final Path dataDir;
    private final Path terminal;
    private Path folder;
    private Process process;

    private TownProcess(Path dataDir) {
        this.dataDir = dataDir;
        this.terminal = dataDir.resolveSibling(dataDir.getFileName() + ".txt");
        set("DATA_DIR", dataDir.toString());
        set("LETTER_WAIT_SECONDS", "0");
        set("HTTP_PORT", String.valueOf(freePort()));
    }

    /** A town that does not exist yet, without the demo; what an earlier test left under the name is deleted. */
    public static TownProcess named(String name) {
        try {
            var dataDir = Files.createDirectories(TARGET.resolve("towns")).resolve(name);
            Tree.delete(dataDir);
            return new TownProcess(dataDir);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Saves unpacking MariaDB, 350 MB, for each town: they share one below {@code target/}. */
    public TownProcess withSharedMariaDb() {
        SharedMariaDb.into(dataDir);
        return this;
    }

    /** Sets an environment variable of the program. */
    public TownProcess set(String name, String value) {
        settings.put(name, value);
        return this;
    }

    /** Runs another application: the {@code ROOT.war} in the folder. */
    TownProcess withApplication(Path folder) {
        this.folder = folder;
        return this;
    }

    /** Starts the program and returns when it says that it is open. */
    public TownProcess start() {
        launch();
        var end = Instant.now().plus(PATIENCE);
        while (!output().contains("Idobata is open at ")) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                process.destroyForcibly();
                throw new AssertionError("the town did not open:\n" + output() + "\n" + log("server.0.log"));
            }
            Pause.of(Duration.ofMillis(100));
        }
        return this;
    }

    /** Runs the program with the arguments until it ends by itself, and answers its exit code. */
    public int run(String... arguments) {
        launch(arguments);
        return ended();
    }

    private void launch(String... arguments) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(program());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(terminal.toFile());
        builder.environment().keySet().removeAll(new Given(builder.environment()).ours().keySet());
        builder.environment().putAll(settings);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> program() {
        var jar = System.getProperty("idobata.jar");
        return folder == null ? List.of("-jar", jar)
                : List.of("-cp", folder + System.getProperty("path.separator") + jar, Main.class.getName());
    }

    /** Where the site is. */
    public URI base() {
        return URI.create("http://localhost:" + settings.get("HTTP_PORT"));
    }

    /** The address of a page, given from the slash on. */
    public URI address(String path) {
        return base().resolve(path);
    }

    public Path dataDir() {
        return dataDir;
    }

    /** A new connection as the user who may change the schemas. */
    public Connection owner() throws SQLException {
        return connect("owner", "town_owner");
    }

    /** A new connection as the user of the public side. */
    public Connection townApp() throws SQLException {
        return connect("town", "town_app");
    }

    /** A new connection as the user behind the welfare wall. */
    public Connection welfareApp() throws SQLException {
        return connect("welfare", "welfare_app");
    }

    private Connection connect(String name, String user) throws SQLException {
        var password = read(dataDir.resolve("mariadb/logins.properties")).lines()
                .filter(line -> line.startsWith(name + "=")).findFirst().orElseThrow().substring(name.length() + 1);
        return DriverManager.getConnection(databaseUrl(), user, password);
    }

    /** The JDBC address of the MariaDB inside. */
    public String databaseUrl() {
        return read(dataDir.resolve("mariadb/url")).strip();
    }

    /** What the program has said on the terminal since its last start. */
    public String output() {
        return read(terminal);
    }

    /** A file of {@code DATA_DIR/log}, or an empty text if there is none. */
    public String log(String name) {
        return read(dataDir.resolve("log").resolve(name));
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the program to end, as SIGTERM does, and answers its exit code. */
    public int stop() {
        process.destroy();
        return ended();
    }

    /** Kills the Java process and only that, as SIGKILL does. */
    public void kill9() {
        process.destroyForcibly();
        ended();
    }

    /** Waits until the program ends by itself, and answers its exit code. */
    public int ended() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the program does not end:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The processes that run with this town's data directory, the program and its MariaDB. */
    public List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses().filter(handle -> handle.equals(process.toHandle()) || handle.info()
                .arguments().filter(a -> List.of(a).toString().contains("=" + dataDir + "/mariadb/")).isPresent())
                .filter(ProcessHandle::isAlive).toList();
    }

    static int freePort() {
        try {
            return FreePort.find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the program if it still runs, and a MariaDB that a killed one left behind. */
    @Override
    public void close() {
        if (process != null) {
            stop();
            processes().forEach(Children::end);
        }
    }
}
