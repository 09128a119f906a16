package jp.idobata.micro;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The process of the MariaDB inside. It ignores Ctrl-C, which the terminal sends to it too, so that it is still there
 * while Payara stops.
 *
 * @param files the program
 * @param home the directory that holds its data in {@code data}
 * @param log where it writes what it has to say
 * @param children what starts it, and stops it at the end
 */
record MariaDb(MariaDbFiles files, Path home, Path log, Children children) {

    private static final List<String> SYSTEM_TABLES = List.of("mariadb_system_tables.sql",
            "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql", "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    /**
     * Makes a data directory with nothing but the system's tables and nobody who could log in. It becomes visible as
     * {@code data} only when it is complete.
     */
    void install() throws IOException {
        var unfinished = home.resolve("data-unfinished");
        Tree.delete(unfinished);
        Files.createDirectory(unfinished);
        var process = launch(unfinished, "--bootstrap");
        try (var sql = process.getOutputStream()) {
            sql.write(bytes("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n"));
            for (var name : SYSTEM_TABLES) {
                Files.copy(files.sql(name), sql);
            }
            sql.write(bytes("\nDELETE FROM global_priv WHERE User IN ('root', '');\nDELETE FROM proxies_priv;\n"));
        } catch (IOException e) {
            throw new Problem("MariaDB could not be set up; its log is " + log, e);
        }
        if (process.onExit().join().exitValue() != 0) {
            throw new Problem("MariaDB could not be set up; its log is " + log);
        }
        Files.move(unfinished, home.resolve("data"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Starts the server; it runs the file of SQL before it lets anybody in. */
    Process start(int port, Path setup) throws IOException {
        return launch(home.resolve("data"),
                "--init-file=" + setup,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // Relative to the data directory: an absolute name may be longer than the 107 bytes a socket can have.
                "--socket=mariadb.sock",
                "--skip-name-resolve",
                // Nobody but this machine can listen in, and making a certificate takes four seconds at each start.
                "--skip-ssl",
                "--local-infile=0",
                "--max-connections=100",
                "--max-allowed-packet=64M",
                "--default-time-zone=+00:00",
                "--transaction-isolation=READ-COMMITTED",
                "--innodb-buffer-pool-size=128M",
                "--innodb-flush-log-at-trx-commit=1",
                // Texts are searched by pairs of characters, none of which is too short or too common to keep.
                "--innodb-ft-min-token-size=2",
                "--innodb-ft-enable-stopword=OFF");
    }

    private Process launch(Path data, String... options) throws IOException {
        var command = new ArrayList<>(List.of(files.server().toString(), "--no-defaults",
                "--basedir=" + files.home(),
                "--datadir=" + data,
                // Its own: a MariaDB that starts deletes the temporary tables of every other one in the same directory.
                "--tmpdir=" + Files.createDirectories(home.resolve("tmp")),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_nopad_bin"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        command.addAll(Arrays.asList(options));
        return children.start(new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())));
    }

    /** After {@code kill -9} of this program its MariaDB is still there, in good health: it is asked to stop. */
    static void stopLeftOver(Path home, Terminal terminal) {
        ProcessHandle.allProcesses().filter(process -> runsIn(process, home)).forEach(process -> {
            terminal.say("Stopping the MariaDB that an earlier run left behind ...");
            Children.end(process);
        });
    }

    private static boolean runsIn(ProcessHandle process, Path home) {
        var data = "--datadir=" + home.resolve("data");
        return process.info().arguments().map(arguments -> Arrays.stream(arguments).anyMatch(a -> a.startsWith(data)))
                .orElse(false);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
