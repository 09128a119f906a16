package jp.idobata.insight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.idobata.account.Role;

/** Which gatherings started in a month, and which came to rest in it: what {@link Trends} counts, one by one. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
public class MonthList {

    /** Most gatherings of a kind that a page lists. */
    public static final int MOST = 50;
    /** Most of them that a file lists. */
    public static final int FILE_MOST = 5000;

    private static final String WHAT = "select g.id, g.title, coalesce(cg.name, g.organiser), a.name,"
            + " date(timestampadd(second, {offset}, %1$s)), pb.gathering_id is not null from %2$s"
            + " left join town.publication pb on pb.gathering_id = g.id"
            + " left join town.community_group cg on cg.id = g.group_id left join town.area a on a.id = g.area_id"
            + " where timestampadd(second, {offset}, %1$s) >= ?1 and timestampadd(second, {offset}, %1$s) < ?2%3$s"
            + " order by %1$s, g.id limit ?3";
    private static final String STARTED = WHAT.formatted("f.first_at", InView.FIRST.sql()
            + " f join town.gathering g on g.id = f.gathering_id", "");
    private static final String RESTING = WHAT.formatted("f.began_at", "town.freshness_rest f join town.gathering g"
            + " on g.id = f.subject_id", " and f.kind = 'GATHERING' and f.began_at > g.updated_at"
            + " and pb.gathering_id is not null");

    @Inject
    private Ledger ledger;

    /**
     * A gathering.
     *
     * @param on the day it started, or came to rest
     * @param seen whether the public sees it today
     */
    public record Move(long id, String title, String by, String area, LocalDate on, boolean seen) {
    }

    /** Those that became public for the first time, in order, at most so many. One statement. */
    public List<Move> started(YearMonth month, int most) {
        return moves(STARTED, month, most);
    }

    /** Public ones that rest since then, in order, at most so many. One statement. */
    public List<Move> resting(YearMonth month, int most) {
        return moves(RESTING, month, most);
    }

    private List<Move> moves(String sql, YearMonth month, int most) {
        return ledger.rows(sql, month.atDay(1).atStartOfDay(), month.plusMonths(1).atDay(1).atStartOfDay(), most)
                .stream()
                .map(row -> new Move(Ledger.number(row[0]), (String) row[1], (String) row[2], (String) row[3],
                        Ledger.day(row[4]), Ledger.flag(row[5]))).toList();
    }
}
