package jp.idobata.insight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.idobata.account.Role;
import jp.idobata.insight.Matrix.Cell;
import jp.idobata.insight.Matrix.Column;
import jp.idobata.insight.Matrix.Row;

/** What the town has in which area, and what it has not; by the rules of the package. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
public class GapAnalysis {

    private static final List<String> TIMES = List.of("DAY-AM", "DAY-PM", "DAY-EVE", "SAT-AM", "SAT-PM", "SAT-EVE",
            "SUN-AM", "SUN-PM", "SUN-EVE");
    private static final Column ALL = new Column("", null, null, null);
    private static final long TOWN = 0;

    @Inject
    private Ledger ledger;

    @Inject
    private People people;

    /** The kinds of areas there were on that day, those with the fewest areas first. */
    public List<String> layers(LocalDate asOf) {
        return ledger.rows("select kind from town.area where (begins_on is null or begins_on <= ?1)"
                + " and (ends_on is null or ends_on > ?1) group by kind order by count(*), kind", asOf).stream()
                .map(row -> (String) row[0]).toList();
    }

    /** The matrix; eight statements, whatever it counts. */
    public Matrix matrix(MatrixQuery query) {
        var counts = new HashMap<Long, Map<String, Integer>>();
        for (var town : new boolean[] {false, true}) {
            count(query, false, town, counts);
            if (query.hasColumns()) {
                count(query, true, town, counts);
            }
        }
        var columns = Stream.concat(columns(query).stream(), Stream.of(ALL)).toList();
        var living = people.asOf(query.asOf());
        var rows = new ArrayList<Row>();
        for (var area : areas(query)) {
            var id = Ledger.number(area[0]);
            rows.add(row(id, (String) area[1], columns, counts.getOrDefault(id, Map.of()), column -> living.in(id,
                    column.from(), column.to())));
        }
        rows.add(row(null, null, columns, counts.getOrDefault(TOWN, Map.of()), column -> living.town(column.from(),
                column.to())));
        return new Matrix(columns, rows, living.madeUp());
    }

    private List<Object[]> areas(MatrixQuery query) {
        return ledger.rows("select id, name from town.area where kind = ?1 and (begins_on is null or begins_on <= ?2)"
                + " and (ends_on is null or ends_on > ?2) order by id", query.layer(), query.asOf());
    }

    private void count(MatrixQuery query, boolean columns, boolean town, Map<Long, Map<String, Integer>> counts) {
        ledger.rows(MatrixSql.of(query.axis(), query.counted(), columns, town), query.layer(), query.asOf(),
                query.from().atStartOfDay(), query.to().plusDays(1).atStartOfDay()).forEach(row -> counts
                .computeIfAbsent(row[0] == null ? TOWN : Ledger.number(row[0]), none -> new HashMap<>())
                .put((String) row[1], Ledger.small(row[2])));
    }

    /** The columns of a matrix, in their order and without the last one; none if nothing is counted by them. */
    public List<Column> columns(MatrixQuery query) {
        return query.hasColumns() ? columns(query.axis()) : List.of();
    }

    /** The columns of an axis, in their order. */
    public List<Column> columns(Axis axis) {
        if (axis == Axis.TIME) {
            return TIMES.stream().map(time -> new Column(time, null, null, null)).toList();
        }
        var rows = axis == Axis.THEME
                ? ledger.rows("select code, name, null, null from town.theme where retired_at is null"
                + " order by position")
                : ledger.rows("select cast(id as char), name, band_from, band_to from welfare.term"
                + " where dimension = ?1 and retired_at is null order by position, id", axis.name());
        return rows.stream().map(row -> new Column((String) row[0], (String) row[1], Ledger.small(row[2]),
                Ledger.small(row[3]))).toList();
    }

    private static Row row(Long area, String name, List<Column> columns, Map<String, Integer> counts,
            Function<Column, Double> people) {
        var cells = columns.stream().map(column -> new Cell(column, counts.getOrDefault(column.code(), 0),
                people.apply(column))).toList();
        var all = cells.get(cells.size() - 1).people();
        return new Row(area, name, all == null ? null : (Integer) (int) Math.round(all), cells);
    }
}
