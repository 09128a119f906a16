package jp.idobata.welfare.suggestion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import jp.idobata.intake.demo.DemoTexts;
import jp.idobata.intake.gathering.IntakeFee.Free;
import jp.idobata.intake.gathering.IntakeGathering;
import jp.idobata.intake.place.IntakePlace;
import jp.idobata.welfare.Dimension;
import jp.idobata.welfare.Subject;

/**
 * One of the demo's gatherings or places as it was labelled by hand; {@code labels.md} tells how.
 *
 * @param first whether it lies in the half to learn from
 */
record Labelled(Decision decision, boolean first) {

    private static final String FILE = "/demo/welfare/labels.tsv";
    private static final int FIRST_DIMENSION = 3;

    /** All labels, with what can be read of each. */
    static List<Labelled> all() {
        var rows = rows();
        var terms = new TreeSet<String>();
        rows.forEach(row -> terms.addAll(said(row)));
        Map<String, IntakeGathering> gatherings = DemoTexts.gatherings().stream()
                .collect(Collectors.toMap(IntakeGathering::key, Function.identity(), (one, other) -> one));
        Map<String, IntakePlace> places = DemoTexts.places().stream()
                .collect(Collectors.toMap(IntakePlace::key, Function.identity(), (one, other) -> one));
        var labels = new ArrayList<Labelled>();
        for (var row : rows) {
            var number = labels.size() + 1;
            var evidence = row[0].equals("gathering") ? of(number, gatherings.get(row[1]))
                    : of(number, places.get(row[1]));
            var said = said(row);
            var answers = new HashMap<String, Boolean>();
            terms.forEach(term -> answers.put(term, said.contains(term)));
            labels.add(new Labelled(new Decision(evidence, answers), isFirst(row[1])));
        }
        return labels;
    }

    private static List<String[]> rows() {
        try (var lines = new BufferedReader(new InputStreamReader(Labelled.class.getResourceAsStream(FILE),
                StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static Set<String> said(String[] row) {
        var said = new TreeSet<String>();
        for (var dimension : Dimension.values()) {
            Stream.of(row[FIRST_DIMENSION + dimension.ordinal()].split(",")).filter(code -> !code.isEmpty())
                    .forEach(code -> said.add(dimension + "/" + code));
        }
        return said;
    }

    /** Half of all keys, told by their checksum, so that the halves stay the same when rows are added. */
    private static boolean isFirst(String key) {
        var sum = new CRC32();
        sum.update(key.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 2 == 0;
    }

    private static Evidence of(long number, IntakeGathering one) {
        var hours = one.occurrences().stream().filter(date -> date.endsAt() != null)
                .mapToInt(date -> (int) Duration.between(date.startsAt(), date.endsAt()).toHours()).max().orElse(0);
        return new Evidence(Subject.gathering(number), one.title(), one.summary() + "\n" + one.description(),
                one.audience(), one.venue() == null ? "" : one.venue().name(), one.organiser(),
                new Signs("gathering").themes(one.themeCodes()).signUp(one.apply())
                        .capacity(one.capacity().people()).free(one.fee().free() == Free.UNKNOWN ? null
                                : Boolean.valueOf(one.fee().free() == Free.YES))
                        .dates(one.occurrences().size(), hours).codes());
    }

    private static Evidence of(long number, IntakePlace one) {
        return new Evidence(Subject.place(number), one.name(), one.description(), "", "", one.category(),
                new Signs("place").dropIn(DemoTexts.dropIn().contains(one.category())).codes());
    }
}
