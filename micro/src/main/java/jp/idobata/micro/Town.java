package jp.idobata.micro;

import java.time.Duration;
import java.time.Instant;

/** Everything that runs: opened in order, closed in the opposite order, at whatever point the opening had arrived. */
final class Town implements AutoCloseable {

    private final Settings settings;
    private final Terminal terminal;
    private final Children children = new Children();
    private volatile DataDir dataDir;
    private volatile Server server;
    private volatile boolean opened;
    private volatile boolean closing;

    Town(Settings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
    }

    /** Returns when the site answers; from then on the server's threads keep the program alive. */
    void open() {
        var began = Instant.now();
        DataDir.checkFree(settings.dataDir());
        Server.checkAddress(settings);
        var prepared = prepare();
        terminal.say("Opening the town ...");
        server = new Server(settings, dataDir);
        try (var progress = new Progress(terminal)) {
            progress.watch();
            server.start(prepared.application(), prepared.database());
            server.awaitAnswer();
        }
        if (settings.demo() && !settings.loopback()) {
            terminal.say("Warning: BIND=" + settings.bind() + " lets others in, and the demo's passwords are public.");
        }
        if (!settings.demo()) {
            FirstLink.of(prepared.database()).ifPresent(path -> terminal.say("Nobody administers this town yet. Whoever"
                    + " opens " + settings.site() + path + " becomes its administrator (works once, for a week)."));
        }
        opened = true;
        children.ifOneEnds(this::endWithoutDatabase);
        terminal.say("Idobata is open at " + settings.site() + " (after "
                + Duration.between(began, Instant.now()).toSeconds() + " s; Ctrl-C closes it).");
    }

    /** Whatever looks after the program can open the town anew; a town without its database would only say sorry. */
    private void endWithoutDatabase() {
        if (!closing) {
            terminal.complain("MariaDB has ended by itself; its log is " + dataDir.directory("log")
                    .resolve("mariadb.log"));
            new Thread(() -> System.exit(1), "idobata-without-database").start();
        }
    }

    /** Brings the database to this program's version and leaves it at that. */
    void migrate() {
        prepare();
        terminal.say("The database is up to date.");
    }

    private Prepared prepare() {
        dataDir = DataDir.open(settings.dataDir());
        terminal.hushOthers(dataDir.directory("log").resolve("console.log"));
        var run = dataDir.emptied("run");
        var database = settings.outside().<Database>map(OutsideDatabase::checked)
                .orElseGet(() -> InsideDatabase.start(dataDir, children, terminal));
        var application = Application.copy(run);
        terminal.say("Migrating the database ...");
        Migration.run(database, application);
        return new Prepared(database, application);
    }

    private record Prepared(Database database, Application application) {
    }

    /** Whether the end has begun, so that what fails now fails because of it. */
    boolean closing() {
        return closing;
    }

    /** Stops what was started: first Payara, then the database that it uses. */
    @Override
    public void close() {
        closing = true;
        try {
            if (server != null) {
                server.stop();
            }
            children.close();
            if (dataDir != null) {
                dataDir.close();
            }
            if (opened) {
                terminal.say("Idobata is closed.");
            }
        } catch (Problem e) {
            terminal.complain(e.getMessage());
        }
    }
}
