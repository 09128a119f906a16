package jp.idobata.insight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.insight.CellStory.Borrowed;
import jp.idobata.insight.CellStory.Contact;
import jp.idobata.insight.CellStory.FreeDay;
import jp.idobata.insight.CellStory.Heard;
import jp.idobata.insight.CellStory.Organiser;
import jp.idobata.insight.CellStory.Thing;
import jp.idobata.insight.Matrix.Column;

/** What stands behind a cell of the matrix: what is there, and what there is to begin with. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
public class GapCells {

    /** So many weeks are looked at for what is free. */
    public static final int WEEKS_AHEAD = 8;

    @Inject
    private Ledger ledger;

    @Inject
    private TownClock clock;

    @Inject
    private GapAnalysis analysis;

    /** The story of a cell; empty if there is no such area or column. Nine statements. */
    public Optional<CellStory> story(CellQuery cell) {
        var query = cell.matrix();
        var middle = ledger.rows(CellSql.MIDDLE, cell.areaId());
        var column = cell.code().isEmpty() ? Optional.of(new Column("", null, null, null))
                : analysis.columns(query).stream().filter(one -> one.code().equals(cell.code())).findFirst();
        if (middle.isEmpty() || column.isEmpty()) {
            return Optional.empty();
        }
        var at = middle.get(0);
        return Optional.of(new CellStory((String) at[0], column.get(), things(cell, at, true), things(cell, at, false),
                borrowed(cell, at), ledger.rows(CellSql.WHISPERS, cell.areaId()).stream().map(row -> new Heard(
                Ledger.number(row[0]), Ledger.flag(row[1]), (String) row[2], (String) row[3])).toList(),
                organisers(cell), contacts(cell)));
    }

    private List<Thing> things(CellQuery cell, Object[] at, boolean within) {
        var query = cell.matrix();
        var places = query.counted() == Counted.PLACES;
        return ledger.rows(CellSql.things(cell.code().isEmpty() ? null : query.axis(), places, within), query.layer(),
                query.asOf(), query.from().atStartOfDay(), query.to().plusDays(1).atStartOfDay(), cell.code(),
                cell.areaId(), at[1], at[2]).stream().map(row -> new Thing(places, Ledger.number(row[1]),
                (String) row[2], Ledger.number(row[3]), (String) row[4], (String) row[5], metres(row[6]))).toList();
    }

    private List<Borrowed> borrowed(CellQuery cell, Object[] at) {
        var query = cell.matrix();
        var rows = ledger.rows(CellSql.borrowed(), query.layer(), query.asOf(), query.from().atStartOfDay(),
                query.to().plusDays(1).atStartOfDay(), cell.areaId(), at[1], at[2]);
        var free = free(rows.stream().map(row -> Ledger.number(row[0])).toList());
        return rows.stream().map(row -> new Borrowed(Ledger.number(row[0]), (String) row[1], (String) row[2],
                Ledger.small(row[3]), Ledger.small(row[4]), metres(row[5]), free.getOrDefault(Ledger.number(row[0]),
                List.of()))).toList();
    }

    private Map<Long, List<FreeDay>> free(List<Long> places) {
        var days = new HashMap<Long, Map<Integer, List<String>>>();
        if (!places.isEmpty()) {
            ledger.rows(CellSql.free(places), clock.now(), clock.now().plusWeeks(WEEKS_AHEAD)).forEach(row -> days
                    .computeIfAbsent(Ledger.number(row[0]), none -> new TreeMap<>())
                    .computeIfAbsent(Ledger.small(row[1]), none -> new ArrayList<>()).add((String) row[2]));
        }
        var free = new HashMap<Long, List<FreeDay>>();
        days.forEach((place, week) -> free.put(place, week.entrySet().stream().map(day -> new FreeDay(day.getKey(),
                List.copyOf(day.getValue()))).toList()));
        return free;
    }

    private List<Organiser> organisers(CellQuery cell) {
        var query = cell.matrix();
        return ledger.rows(CellSql.organisers(), query.layer(), query.asOf(), query.from().atStartOfDay(),
                query.to().plusDays(1).atStartOfDay(), cell.areaId()).stream().map(row -> new Organiser(
                Ledger.number(row[0]), (String) row[1], Ledger.small(row[2]))).toList();
    }

    private List<Contact> contacts(CellQuery cell) {
        return ledger.rows(CellSql.contacts(), cell.areaId(), cell.matrix().asOf(), cell.matrix().layer()).stream()
                .map(row -> new Contact((String) row[0], Ledger.number(row[1]), (String) row[2], (String) row[3]))
                .toList();
    }

    private static Integer metres(Object value) {
        return value == null ? null : (Integer) (int) Math.round(((Number) value).doubleValue());
    }
}
