package jp.idobata.micro;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The process of the MariaDB inside. MariaDB itself ignores Ctrl-C, so it outlives Payara, which needs it to stop. */
final class MariaDb {

    private static final int STOP_SECONDS = 120;
    private static final List<String> SYSTEM_TABLES = List.of("mariadb_system_tables.sql",
            "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql", "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    private final Process process;

    private MariaDb(Process process) {
        this.process = process;
    }

    /**
     * Makes a data directory with nothing but the system's tables and no user who could log in. It becomes visible
     * as {@code data} only when it is complete.
     */
    static void install(MariaDbFiles files, Path home, Path log) throws IOException {
        var unfinished = home.resolve("data-unfinished");
        Tree.delete(unfinished);
        Files.createDirectory(unfinished);
        var process = launch(log, command(files, unfinished, "--bootstrap"));
        try (var sql = process.getOutputStream()) {
            sql.write("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n".getBytes());
            for (var name : SYSTEM_TABLES) {
                Files.copy(files.sql(name), sql);
            }
            sql.write("\nDELETE FROM global_priv WHERE User IN ('root', '');\nDELETE FROM proxies_priv;\n".getBytes());
        }
        if (process.onExit().join().exitValue() != 0) {
            throw new Problem("MariaDB could not be set up; its log is " + log);
        }
        Files.move(unfinished, home.resolve("data"), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Starts the server; it runs the file of SQL before it lets anybody in. */
    static MariaDb start(MariaDbFiles files, Path home, int port, Path setup, Path log) throws IOException {
        var command = command(files, home.resolve("data"),
                "--init-file=" + setup,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // Relative to the data directory: an absolute name may be longer than the 107 bytes a socket can have.
                "--socket=mariadb.sock",
                "--skip-name-resolve",
                // On the loopback address only, and making its certificate takes four seconds at each start.
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
        return new MariaDb(launch(log, command));
    }

    private static List<String> command(MariaDbFiles files, Path data, String... options) {
        var command = new ArrayList<>(List.of(files.server().toString(), "--no-defaults",
                "--basedir=" + files.home(),
                "--datadir=" + data,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_nopad_bin"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        command.addAll(Arrays.asList(options));
        return command;
    }

    private static Process launch(Path log, List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(log.toString()))).start();
    }

    /** After {@code kill -9} of this program its MariaDB is still there, in good health: it is asked to stop. */
    static void stopLeftOver(Path home, Terminal terminal) {
        ProcessHandle.allProcesses().filter(process -> runsIn(process, home)).forEach(process -> {
            terminal.say("Stopping the MariaDB that an earlier run left behind …");
            process.destroy();
            if (!ended(process.onExit())) {
                throw new Problem("the MariaDB of an earlier run (process " + process.pid() + ") does not stop");
            }
        });
    }

    private static boolean runsIn(ProcessHandle process, Path home) {
        var data = "--datadir=" + home.resolve("data");
        return process.info().arguments().map(arguments -> Arrays.stream(arguments).anyMatch(a -> a.startsWith(data)))
                .orElse(false);
    }

    private static boolean ended(CompletableFuture<?> exit) {
        try {
            exit.get(STOP_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Asks the server to stop and waits until everything is on disk. */
    void stop() {
        process.destroy();
        if (!ended(process.onExit())) {
            process.destroyForcibly();
            throw new Problem("MariaDB did not stop within " + STOP_SECONDS + " seconds and was killed");
        }
    }
}
