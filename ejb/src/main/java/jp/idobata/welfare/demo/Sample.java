package jp.idobata.welfare.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.idobata.welfare.Dimension;
import jp.idobata.welfare.Subject;

/**
 * A sample of a profile.
 *
 * @param key by which what it is about is known: that of the list it comes from, or its name
 * @param terms such as {@code FIELD/elderly}
 * @param contact contact person known to staff; null if none
 */
record Sample(Subject.Kind kind, String key, List<String> terms, String contact) {

    private static final String FOLDER = "/demo/welfare/";
    private static final int FIRST_DIMENSION = 3;

    /** All there are, those of the town's own lists first. */
    static List<Sample> all() {
        return Stream.of("labels.tsv", "made-up.tsv").flatMap(file -> lines(file).skip(1)).map(Sample::of)
                .filter(sample -> !sample.terms.isEmpty()).toList();
    }

    /** What every one of them says of itself. */
    static String note() {
        return lines("note.txt").findFirst().orElseThrow();
    }

    private static Sample of(String line) {
        var cells = line.split("\t", -1);
        var dimensions = Dimension.values();
        var terms = Stream.of(dimensions).flatMap(dimension -> Stream.of(cells[FIRST_DIMENSION + dimension.ordinal()]
                .split(",")).filter(code -> !code.isEmpty()).map(code -> dimension + "/" + code)).toList();
        var contact = FIRST_DIMENSION + dimensions.length;
        return new Sample(Subject.Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)), cells[1], terms,
                cells.length <= contact || cells[contact].isEmpty() ? null : cells[contact]);
    }

    private static Stream<String> lines(String file) {
        try (var lines = new BufferedReader(new InputStreamReader(Sample.class.getResourceAsStream(FOLDER + file),
                StandardCharsets.UTF_8))) {
            return lines.lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
