package jp.idobata.intake.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.idobata.intake.gathering.GatheringImport;
import jp.idobata.intake.gathering.GatheringIntake;
import jp.idobata.intake.place.AreaIntake;
import jp.idobata.intake.place.IntakeArea;
import jp.idobata.intake.place.IntakePlace;
import jp.idobata.intake.place.PlaceImport;
import jp.idobata.intake.place.PlaceIntake;
import jp.idobata.intake.where.Municipality;
import jp.idobata.intake.where.Position;

/**
 * The town of the demo: Takamatsu's own event lists and facility lists, unaltered in {@code demo/takamatsu},
 * read as any municipality's would be.
 */
final class DemoTown {

    /** Takamatsu; the radius takes in Shionoe in the south and the stadium of Marugame in the west. */
    static final Municipality TAKAMATSU = new Municipality("高松市", new Position(34.3428, 134.0466), 35);

    private static final String FOLDER = "/demo/takamatsu/";
    private static final String AREA_SUFFIX = "コミュニティセンター";
    private static final String AREA_KIND = "地区";

    private DemoTown() {
    }

    /** One line of the list of files. */
    private record Entry(String kind, String path, String category, boolean dropIn) {

        String fileName() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /**
     * The gatherings with their true dates; {@link DemoShift} moves them.
     *
     * @param today counts only for files whose name gives no date
     */
    static GatheringImport gatherings(LocalDate today) {
        GatheringIntake intake = new GatheringIntake(TAKAMATSU, today);
        for (Entry entry : entries("events")) {
            read(entry, in -> intake.add(entry.fileName(), in));
        }
        return intake.finish();
    }

    static PlaceImport places() {
        PlaceIntake intake = new PlaceIntake(TAKAMATSU);
        for (Entry entry : entries("places")) {
            read(entry, in -> intake.add(entry.fileName(), in, entry.category()));
        }
        return intake.finish();
    }

    /** Categories of places where people can come by without an appointment. */
    static Set<String> dropInCategories() {
        Set<String> categories = new LinkedHashSet<>();
        entries("places").stream().filter(Entry::dropIn).forEach(entry -> categories.add(entry.category()));
        return categories;
    }

    /** The districts, one for each community centre; their parent is the city. */
    static List<IntakeArea> areas(List<IntakePlace> places) {
        return AreaIntake.areas(TAKAMATSU, places, AREA_SUFFIX, AREA_KIND);
    }

    /** Does something with a file's bytes. */
    @FunctionalInterface
    private interface Reading {
        void read(InputStream in) throws IOException;
    }

    private static void read(Entry entry, Reading reading) {
        try (InputStream in = DemoTown.class.getResourceAsStream(FOLDER + entry.path())) {
            reading.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(entry.path(), e);
        }
    }

    private static List<Entry> entries(String kind) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                DemoTown.class.getResourceAsStream(FOLDER + "files.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> line.startsWith(kind + "\t")).map(line -> line.split("\t", -1))
                    .map(cells -> new Entry(cells[0], cells[1], cells[2], "yes".equals(cells[3]))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("files.tsv", e);
        }
    }
}
