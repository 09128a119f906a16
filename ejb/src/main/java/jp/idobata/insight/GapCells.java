package jp.idobata.insight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Role;
import jp.idobata.insight.CellStory.Borrowed;
import jp.idobata.insight.CellStory.Contact;
import jp.idobata.insight.CellStory.Heard;
import jp.idobata.insight.CellStory.Organiser;
import jp.idobata.insight.CellStory.Thing;
import jp.idobata.insight.Matrix.Column;

/** What stands behind a cell of the matrix: what is there, and what there is to begin with. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
public class GapCells {

    @Inject
    private Ledger ledger;

    @Inject
    private GapAnalysis analysis;

    /** The story of a cell; empty if there is no such area or column. Eight statements. */
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
        return ledger.rows(CellSql.borrowed(), query.layer(), query.asOf(), query.from().atStartOfDay(),
                query.to().plusDays(1).atStartOfDay(), cell.areaId(), at[1], at[2]).stream()
                .map(row -> new Borrowed(Ledger.number(row[0]), (String) row[1], (String) row[2],
                        Ledger.small(row[3]), Ledger.small(row[4]), metres(row[5]))).toList();
    }

    private List<Organiser> organisers(CellQuery cell) {
        var query = cell.matrix();
        return ledger.rows(CellSql.organisers(), query.layer(), query.asOf(), query.from().atStartOfDay(),
                query.to().plusDays(1).atStartOfDay(), cell.areaId()).stream().map(row -> new Organiser(
                Ledger.number(row[0]), (String) row[1], Ledger.small(row[2]))).toList();
    }

    private List<Contact> contacts(CellQuery cell) {
        return ledger.rows(CellSql.contacts(), cell.matrix().layer(), cell.matrix().asOf(), cell.areaId()).stream()
                .map(row -> new Contact(Ledger.flag(row[0]), Ledger.number(row[1]), (String) row[2], (String) row[3]))
                .toList();
    }

    private static Integer metres(Object value) {
        return value == null ? null : (Integer) (int) Math.round(((Number) value).doubleValue());
    }
}
