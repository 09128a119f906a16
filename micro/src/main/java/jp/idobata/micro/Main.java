package jp.idobata.micro;

/** The program's entry. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        var terminal = new Terminal();
        try {
            var settings = Settings.read(System.getenv());
            var town = new Town(terminal);
            Runtime.getRuntime().addShutdownHook(new Thread(town::close, "idobata-close"));
            town.open(settings);
        } catch (Problem e) {
            terminal.complain(e.getMessage());
            System.exit(1);
        }
    }
}
