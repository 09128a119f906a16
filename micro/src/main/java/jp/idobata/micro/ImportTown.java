package jp.idobata.micro;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The town that an import from the shell works in: the running one, or one opened for it that nobody else reaches. */
final class ImportTown {

    private ImportTown() {
    }

    /** Imports, and returns the exit code. */
    static int through(FileImport asked, Map<String, String> environment, Terminal terminal) {
        var settings = Settings.read(environment);
        if (isRunning(settings)) {
            return through(asked, settings);
        }
        var town = new Town(Settings.read(alone(environment, settings)), terminal);
        Runtime.getRuntime().addShutdownHook(new Thread(town::close, "idobata-close"));
        town.open();
        return through(asked, settings);
    }

    private static Map<String, String> alone(Map<String, String> environment, Settings settings) {
        var alone = new HashMap<>(environment);
        alone.put("BIND", "127.0.0.1");
        alone.putIfAbsent("SITE_URL", settings.site().toString());
        try {
            alone.put("HTTP_PORT", String.valueOf(FreePort.find()));
        } catch (IOException e) {
            throw new Problem("there is no free port on this machine", e);
        }
        return alone;
    }

    private static boolean isRunning(Settings settings) {
        try {
            DataDir.checkFree(settings.dataDir());
            return false;
        } catch (Problem e) {
            return e.getMessage().contains("in use");
        }
    }

    private static int through(FileImport asked, Settings settings) {
        try (var connection = FileImport.connect(settings)) {
            return asked.through(connection);
        } catch (SQLException | IOException e) {
            throw new Problem("the import was interrupted: " + Problem.reason(e), e);
        }
    }
}
