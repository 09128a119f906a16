package jp.idobata.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The folder of real files that {@code -Dtown.files} names. Nothing in it is ever written. */
final class TownFiles {

    private static final Path FOLDER = Path.of(System.getProperty("root.dir", "."))
            .resolve(System.getProperty("town.files", "")).normalize();

    private TownFiles() {
    }

    /** All of them but what tells of their origin, in the order of their paths. */
    static List<Path> all() {
        try (var files = Files.walk(FOLDER)) {
            var all = files.filter(Files::isRegularFile).filter(file -> name(file).toLowerCase(Locale.ROOT)
                    .matches(".*\\.(csv|tsv|xlsx|json|geojson|ics)")).sorted().toList();
            if (all.isEmpty()) {
                throw new AssertionError("-Dtown.files=" + FOLDER + " holds no lists");
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those whose path within the folder ends so. */
    static List<Path> ending(String... ends) {
        return all().stream().filter(file -> List.of(ends).stream().anyMatch(file.toString()::endsWith)).toList();
    }

    /** How a file is called within the folder. */
    static String within(Path file) {
        return FOLDER.relativize(file).toString();
    }

    static String name(Path file) {
        return file.getFileName().toString();
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
