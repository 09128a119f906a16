package jp.idobata.micro;

import java.util.List;

/** The program's entry: reads the command and the settings and leaves the rest to {@link Town}. */
public final class Main {

    private static final String USAGE = """
            Usage: java -jar idobata.jar [COMMAND]

              (no command)  opens the town and keeps it open until Ctrl-C or SIGTERM
              import FILE... [--dry-run] [--publish]
                            reads lists (CSV, XLSX, GeoJSON, ICS) into the town, running or not: what would change, or
                            after that all of it, out of the public's sight unless --publish; exit code 2 if rows are
                            set aside
              migrate       brings the database to this program's version, and ends
              --help        shows this

            Settings are environment variables; config/env.example describes each. The most needed:
              HTTP_PORT (8080)  DATA_DIR (~/.idobata)  SITE_URL  DB_URL (unset: a MariaDB inside)  DEMO (none)""";

    private Main() {
    }

    /** Ends the program with exit code 1 and one line on standard error if it cannot do what it was asked. */
    public static void main(String[] arguments) {
        var terminal = new Terminal();
        Town town = null;
        try {
            var command = command(List.of(arguments));
            if (command.equals("--help")) {
                terminal.say(USAGE);
                return;
            }
            if (command.equals("import")) {
                var asked = FileImport.asked(List.of(arguments).subList(1, arguments.length), terminal);
                System.exit(ImportTown.through(asked, System.getenv(), terminal));
            }
            town = new Town(Settings.read(System.getenv()), terminal);
            Runtime.getRuntime().addShutdownHook(new Thread(town::close, "idobata-close"));
            if (command.equals("migrate")) {
                town.migrate();
                System.exit(0);
            }
            town.open();
        } catch (Problem e) {
            if (town == null || !town.closing()) {
                terminal.complain(e.getMessage());
            }
            System.exit(1);
        } catch (RuntimeException | Error e) {
            terminal.complain("something went wrong that nobody thought of: " + e);
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static String command(List<String> arguments) {
        if (arguments.isEmpty()) {
            return "open";
        }
        if (arguments.equals(List.of("-h")) || arguments.equals(List.of("help"))) {
            return "--help";
        }
        if (arguments.get(0).equals("import")) {
            return "import";
        }
        if (arguments.size() > 1 || !List.of("--help", "migrate").contains(arguments.get(0))) {
            throw new Problem("there is no command \"" + String.join(" ", arguments)
                    + "\"; usage: java -jar idobata.jar [import | migrate | --help]");
        }
        return arguments.get(0);
    }
}
