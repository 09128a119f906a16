package jp.idobata.search;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.idobata.search.GatheringQuery.Order;

/** The statements of a search one by one, as the program puts them: how long each takes, and by which plan. */
public final class Timed {

    private static final int TRIES = 7;
    private static final int PLAN_TABLE = 2;
    private static final int PLAN_TYPE = 3;
    private static final int PLAN_KEY = 5;

    private final Connection town;
    private final LocalDateTime now;
    private final List<Long> pages = new ArrayList<>();
    private final List<Long> counts = new ArrayList<>();

    /**
     * Nothing is timed yet.
     *
     * @param now the moment that searches begin at
     */
    public Timed(Connection town, LocalDateTime now) {
        this.town = town;
        this.now = now;
    }

    /** A line about what somebody typed; nothing typed finds all. */
    public String line(String typed) throws SQLException {
        var query = GatheringQuery.since(now).with(SearchTerms.of(typed)).by(Order.BEST);
        var fixed = Way.of(query);
        var way = fixed != null ? fixed
                : Way.values()[((Number) rows(Frequency.probe(query), "").get(0)[0]).intValue()];
        var page = CardSql.page(query, way);
        var most = Found.counted(query);
        var count = CountSql.count(query, way, most);
        var counted = rows(count, "").get(0);
        return String.format(Locale.ROOT, "%s: %s hits, %s, page %s ms, count %s ms, load %.1f, plan %s", typed,
                counted[0], way, times(page, pages), times(count, counts), ManagementFactory
                        .getOperatingSystemMXBean().getSystemLoadAverage(), plan(page));
    }

    /** The p95 of all that were timed. */
    public String all() {
        return "All " + pages.size() + ": page p50 " + of(pages, 50) + " p95 " + of(pages, 95) + " ms, count p50 "
                + of(counts, 50) + " p95 " + of(counts, 95) + " ms";
    }

    /** Median and p95; the median is put among those of all. */
    private String times(Sql sql, List<Long> all) throws SQLException {
        var times = new ArrayList<Long>();
        for (var i = 0; i < TRIES; i++) {
            var start = System.nanoTime();
            rows(sql, "");
            times.add((System.nanoTime() - start) / 1_000_000);
        }
        all.add(of(times, 50));
        return of(times, 50) + " / " + of(times, 95);
    }

    private static long of(List<Long> times, int percent) {
        var sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    /** What is joined, in order, and by which index. */
    private String plan(Sql sql) throws SQLException {
        return rows(sql, "explain ").stream().map(row -> row[PLAN_TABLE] + " " + row[PLAN_TYPE] + (row[PLAN_KEY] == null
                ? "" : " " + row[PLAN_KEY])).collect(Collectors.joining(", "));
    }

    private List<Object[]> rows(Sql sql, String before) throws SQLException {
        try (var statement = town.prepareStatement(before + sql.text())) {
            for (var i = 0; i < sql.parameters().size(); i++) {
                statement.setObject(i + 1, sql.parameters().get(i));
            }
            var rows = new ArrayList<Object[]>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    var row = new Object[result.getMetaData().getColumnCount()];
                    for (var i = 0; i < row.length; i++) {
                        row[i] = result.getObject(i + 1);
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }
}
