package jp.idobata.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * The staff's file import from the shell. It lays files where staff's page lays them, and the town does the work, the
 * one that is running or one that is opened for it. Says on standard output what became of them.
 */
final class FileImport {

    /** Exit code if rows were set aside, or a file could not be read. */
    static final int SET_ASIDE = 2;

    private static final Duration LOOK = Duration.ofMillis(200);

    private final Terminal terminal;
    private final List<Path> files = new ArrayList<>();
    private boolean dryRun;
    private boolean publish;
    private boolean aside;

    private FileImport(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What the arguments after {@code import} ask for. */
    static FileImport asked(List<String> arguments, Terminal terminal) {
        var asked = new FileImport(terminal);
        for (var argument : arguments) {
            switch (argument) {
                case "--dry-run" -> asked.dryRun = true;
                case "--publish" -> asked.publish = true;
                default -> asked.files.add(readable(argument));
            }
        }
        if (asked.files.isEmpty()) {
            throw new Problem("import needs a file; usage: java -jar idobata.jar import FILE... [--dry-run]"
                    + " [--publish]");
        }
        return asked;
    }

    private static Path readable(String argument) {
        var file = Path.of(argument);
        if (argument.startsWith("--") || !Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Problem(argument + " is not a file that can be read");
        }
        return file;
    }

    /** The way into the database of a town that is running with these settings. */
    static Connection connect(Settings settings) throws SQLException {
        if (settings.outside().isPresent()) {
            var outside = settings.outside().get();
            return DriverManager.getConnection(outside.url(), outside.townApp().user(),
                    outside.townApp().password());
        }
        var folder = settings.dataDir().resolve("mariadb");
        var logins = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve("logins.properties"))) {
            logins.load(in);
            return DriverManager.getConnection(Files.readString(folder.resolve("url")).strip(), "town_app",
                    logins.getProperty("town"));
        } catch (IOException e) {
            throw new Problem("the database of the running town cannot be found: " + Problem.reason(e), e);
        }
    }

    /** Imports the files one after the other. Returns the exit code. */
    int through(Connection town) throws SQLException, IOException {
        for (var file : files) {
            through(new ImportRecord(town, file));
        }
        return aside ? SET_ASIDE : 0;
    }

    private void through(ImportRecord run) throws SQLException, IOException {
        run.bring();
        var stage = await(run);
        if (stage.equals("LOOKED") && !dryRun) {
            run.confirm(publish);
            stage = await(run);
        } else if (stage.equals("LOOKED")) {
            run.discard();
        }
        terminal.say(run.name() + ": " + switch (stage) {
            case "DONE" -> "done (import " + run.id() + ")";
            case "LOOKED" -> "looked over, nothing is changed";
            case "UNMAPPED" -> "its columns are not known; say at /staff/imports/" + run.id() + " what they mean";
            default -> "cannot be read (" + run.refusal() + ")";
        });
        run.counts().forEach(terminal::say);
        run.setAside().forEach(terminal::say);
        aside |= !run.setAside().isEmpty() || !List.of("DONE", "LOOKED").contains(stage);
    }

    /** Waits until the town has done what there is to do. */
    private String await(ImportRecord run) throws SQLException {
        var stage = run.stage();
        while (List.of("UPLOADED", "READ", "CONFIRMED").contains(stage)) {
            Pause.of(LOOK);
            stage = run.stage();
        }
        return stage;
    }
}
