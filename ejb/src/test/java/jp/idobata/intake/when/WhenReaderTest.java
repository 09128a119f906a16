package jp.idobata.intake.when;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cells against what a person reads in them. Every line of the tables was read by a person. */
class WhenReaderTest {

    private static final int COLUMNS = 6;

    static Stream<String> realCells() throws IOException {
        return lines("real-cells.tsv");
    }

    static Stream<String> likelyCells() throws IOException {
        return lines("likely-cells.tsv");
    }

    @ParameterizedTest
    @MethodSource("realCells")
    void readsRealCellsAsAPersonDoes(String line) {
        check(line);
    }

    @ParameterizedTest
    @MethodSource("likelyCells")
    void readsCellsOfOtherTownsOrRefusesThem(String line) {
        check(line);
    }

    @Test
    void daysClosedMayBeToldInTheDescription() {
        var cells = new WhenReader.Cells("12月25日～1月7日", "", "", "9:00", "17:00",
                "実習室を開放します！（12月29日～1月3日は休館します。）");
        assertEquals("2025-12-25..2025-12-28 09:00-17:00; 2026-01-04..2026-01-07 09:00-17:00",
                said(WhenReader.read(cells, new Listing(LocalDate.of(2025, 12, 10)))));
    }

    @Test
    void columnsForFirstAndLastDayMakeASpan() {
        var cells = new WhenReader.Cells("2026/08/21", "2026/08/23", "", "13:30", "15:30", "");
        var reading = WhenReader.read(cells, new Listing(LocalDate.of(2026, 6, 1)));
        assertEquals("2026-08-21..2026-08-23 13:30-15:30", said(reading));
        assertEquals(List.of(new DateSpan(LocalDate.of(2026, 8, 21), LocalDate.of(2026, 8, 23))), reading.spans());
    }

    @Test
    void sameFirstAndLastDayIsOneDay() {
        var cells = new WhenReader.Cells("2026/08/21", "2026/08/21", "", "13:30", "15:30", "");
        assertEquals(List.of(), WhenReader.read(cells, new Listing(LocalDate.of(2026, 6, 1))).spans());
    }

    @Test
    void remarkInItsOwnColumnCountsToo() {
        var cells = new WhenReader.Cells("2026/11/02", "2026/11/08", "11月4日は休み", "10:00", "", "");
        assertEquals("2026-11-02..2026-11-03 10:00-; 2026-11-05..2026-11-08 10:00-",
                said(WhenReader.read(cells, new Listing(LocalDate.of(2026, 6, 1)))));
    }

    private static void check(String line) {
        String[] cells = line.split("\t", COLUMNS);
        var reading = WhenReader.read(
                new WhenReader.Cells(plain(cells[1]), "", "", plain(cells[2]), plain(cells[3]), ""),
                new Listing(LocalDate.parse(cells[0])));
        List<String> reasons = new ArrayList<>();
        reading.dateReasons().forEach(reason -> reasons.add(reason.name()));
        reading.timeReasons().forEach(reason -> reasons.add(reason.name()));
        assertEquals(cells[4] + " | " + cells[5], said(reading) + " | " + String.join(",", reasons));
    }

    private static String plain(String cell) {
        return cell.replace("\\n", "\n").replace("\\t", "\t");
    }

    /** Days with the same times in a row are said together: {@code 2026-08-05..2026-08-09 10:00-12:00,13:00-}. */
    private static String said(WhenReading reading) {
        TreeMap<LocalDate, StringJoiner> days = new TreeMap<>();
        reading.occurrences().forEach(o -> days.computeIfAbsent(o.startsAt().toLocalDate(), d -> new StringJoiner(","))
                .add(o.allDay() ? "allday" : o.startsAt().toLocalTime() + "-"
                        + (o.endsAt() == null ? "" : o.endsAt().toLocalTime())));
        StringJoiner said = new StringJoiner("; ");
        LocalDate first = null;
        LocalDate last = null;
        for (var day : days.entrySet()) {
            boolean goesOn = last != null && day.getKey().equals(last.plusDays(1))
                    && day.getValue().toString().equals(days.get(last).toString());
            if (!goesOn) {
                addRun(said, first, last, days);
                first = day.getKey();
            }
            last = day.getKey();
        }
        addRun(said, first, last, days);
        return said.toString();
    }

    private static void addRun(StringJoiner said, LocalDate first, LocalDate last, Map<LocalDate, ?> days) {
        if (first != null) {
            said.add((first.equals(last) ? first.toString() : first + ".." + last) + " " + days.get(first));
        }
    }

    private static Stream<String> lines(String name) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                WhenReaderTest.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }
}
