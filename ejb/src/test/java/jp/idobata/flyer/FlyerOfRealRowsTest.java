package jp.idobata.flyer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rows of the real workbooks pasted as one text, against what is read out of their cells one by one. Rows whose cells
 * give no day are counted, but there is nothing to compare them with.
 */
@Execution(ExecutionMode.CONCURRENT)
class FlyerOfRealRowsTest {

    private static final int DRAWN = 300;
    private static final double DAYS_RIGHT = 0.93;
    private static final double TIMES_RIGHT = 0.91;
    private static final double INVENTED_MOST = 0.25;

    private static List<RealRows> rows;

    @BeforeAll
    static void read() throws IOException {
        rows = RealRows.all();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void threeHundredRowsDrawnAtRandomAreReadAsTheirCellsAre(long seed) {
        List<RealRows> drawn = new ArrayList<>(rows);
        Random chance = new Random(seed);
        Collections.shuffle(drawn, chance);
        Map<String, List<String>> failures = new TreeMap<>();
        int compared = 0;
        int undated = 0;
        int invented = 0;
        for (RealRows row : drawn.subList(0, Math.min(drawn.size(), 2 * DRAWN))) {
            Flyer flyer = FlyerReader.read(row.pasted(chance), row.listing().day());
            if (row.cells().occurrences().isEmpty()) {
                undated++;
                invented += flyer.when().isPresent() ? 1 : 0;
            } else if (compared < DRAWN) {
                compared++;
                tell(failures, row, flyer);
            }
        }
        String table = "seed " + seed + ", " + compared + " rows, " + undated + " more without a day in their cells, "
                + invented + " of them with a day in their text\n" + failures.entrySet().stream()
                .map(kind -> kind.getValue().size() + " " + kind.getKey() + "\n    " + String.join("\n    ",
                        kind.getValue())).collect(Collectors.joining("\n"));
        System.getLogger("flyer").log(System.Logger.Level.INFO, String.format("seed %d: day %.3f, time %.3f right; %s",
                seed, right(failures, "day", compared), right(failures, "time", compared), failures.entrySet().stream()
                        .map(kind -> kind.getValue().size() + " " + kind.getKey()).toList()));
        assertTrue(right(failures, "day", compared) >= DAYS_RIGHT, table);
        assertTrue(right(failures, "time", compared) >= TIMES_RIGHT, table);
        assertTrue(compared == DRAWN && invented <= undated * INVENTED_MOST, table);
    }

    private static double right(Map<String, List<String>> failures, String what, int compared) {
        return 1 - failures.entrySet().stream().filter(kind -> kind.getKey().startsWith(what))
                .mapToInt(kind -> kind.getValue().size()).sum() / (double) compared;
    }

    private static void tell(Map<String, List<String>> failures, RealRows row, Flyer flyer) {
        List<FlyerDate> found = flyer.when().map(when -> when.value().dates()).orElse(List.of());
        Set<LocalDate> days = new TreeSet<>();
        Set<String> times = new TreeSet<>();
        row.cells().occurrences().forEach(one -> {
            days.add(one.startsAt().toLocalDate());
            times.add(one.allDay() ? "" : one.startsAt().toLocalTime() + "-"
                    + (one.endsAt() == null ? "" : one.endsAt().toLocalTime()));
        });
        Set<LocalDate> daysFound = new TreeSet<>();
        Set<String> timesFound = new TreeSet<>();
        found.forEach(one -> {
            daysFound.add(one.day());
            timesFound.add(one.start() == null ? "" : one.start() + "-" + (one.end() == null ? "" : one.end()));
        });
        if (!days.equals(daysFound)) {
            failures.computeIfAbsent("day: " + kind(days, daysFound), kind -> new ArrayList<>())
                    .add(row.row().ref() + " " + said(days) + " but " + said(daysFound));
        }
        if (!times.equals(timesFound)) {
            failures.computeIfAbsent("time: " + kind(times, timesFound, found), kind -> new ArrayList<>())
                    .add(row.row().ref() + " " + times + " but " + timesFound);
        }
    }

    private static String kind(Set<LocalDate> days, Set<LocalDate> found) {
        Set<MonthDay> ofYear = days.stream().map(MonthDay::from).collect(Collectors.toSet());
        return found.isEmpty() ? "none found"
                : ofYear.equals(found.stream().map(MonthDay::from).collect(Collectors.toSet())) ? "another year"
                : days.containsAll(found) ? "some missed" : found.containsAll(days) ? "too many" : "others";
    }

    private static String kind(Set<String> times, Set<String> found, List<FlyerDate> dates) {
        return dates.isEmpty() ? "no day found" : found.equals(Set.of("")) ? "none found"
                : times.equals(Set.of("")) ? "one found that the cells do not have"
                : times.containsAll(found) ? "some missed" : found.containsAll(times) ? "too many"
                : found.stream().allMatch(one -> one.endsWith("-")) ? "end missed" : "others";
    }

    private static String said(Set<LocalDate> days) {
        List<LocalDate> all = List.copyOf(days);
        return all.size() < 4 ? all.toString() : all.get(0) + ".." + all.get(all.size() - 1) + " " + all.size();
    }
}
