package jp.idobata.attendance.held;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import jp.idobata.account.Role;

/** What was held and how many came, for staff: as far as it was told. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
public class HeldFigures {

    /** Most dates that are listed one by one. */
    public static final int ROWS_MOST = 20_000;

    private static final String TOLD = " from held_report r join occurrence o on o.id = r.occurrence_id"
            + " join gathering g on g.id = o.gathering_id left join area a on a.id = g.area_id"
            + " left join community_group cg on cg.id = g.group_id where o.starts_at >= ?1 and o.starts_at < ?2";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    /**
     * One month.
     *
     * @param held how many dates were held
     * @param notHeld how many were not
     * @param came people who came, where that is known
     * @param unknown dates held of which nobody knows how many came
     * @param bands by age, where that is known
     */
    public record Month(YearMonth month, int held, int notHeld, int came, int unknown, Bands bands) {
    }

    /** One date. */
    public record Line(LocalDateTime startsAt, String title, String group, String area, HeldReport report) {
    }

    /** Month by month, those without anything told left out. One statement. */
    public List<Month> byMonth(LocalDate first, LocalDate last) {
        List<?> rows = em.createNativeQuery("select date_format(o.starts_at, '%Y-%m') as month, sum(r.held),"
                + " sum(not r.held), coalesce(sum(r.came), 0), sum(r.held and r.came is null), sum(r.children),"
                + " sum(r.young), sum(r.adults), sum(r.seniors)" + TOLD + " group by month order by month")
                .setParameter(1, first.atStartOfDay()).setParameter(2, last.plusDays(1).atStartOfDay())
                .getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new Month(YearMonth.parse((String) row[0]),
                HeldBook.number(row[1]), HeldBook.number(row[2]), HeldBook.number(row[3]), HeldBook.number(row[4]),
                bands(row, 5))).toList();
    }

    /** Date by date, in order, at most {@value #ROWS_MOST}. One statement. */
    public List<Line> lines(LocalDate first, LocalDate last) {
        List<?> rows = em.createNativeQuery("select o.starts_at, g.title, coalesce(cg.name, g.organiser), a.name,"
                + " r.held, r.came, r.line, r.children, r.young, r.adults, r.seniors" + TOLD
                + " order by o.starts_at, o.id limit " + ROWS_MOST).setParameter(1, first.atStartOfDay())
                .setParameter(2, last.plusDays(1).atStartOfDay()).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new Line(HeldBook.time(row[0]), (String) row[1],
                (String) row[2], (String) row[3], new HeldReport(HeldBook.flag(row[4]), HeldBook.number(row[5]),
                        bands(row, 7), (String) row[6]))).toList();
    }

    private static Bands bands(Object[] row, int from) {
        return new Bands(HeldBook.number(row[from]), HeldBook.number(row[from + 1]), HeldBook.number(row[from + 2]),
                HeldBook.number(row[from + 3]));
    }
}
