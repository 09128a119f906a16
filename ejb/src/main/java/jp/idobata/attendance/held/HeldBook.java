package jp.idobata.attendance.held;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.idobata.calendar.TownClock;
import jp.idobata.link.Purpose;
import jp.idobata.link.SignedLinks;

/** Where it is written down how dates went. */
@Dependent
class HeldBook {

    private static final String DATE = """
            select o.id, g.id as gathering, g.title, o.starts_at, o.ends_at, o.all_day, r.held, r.came, r.children,
              r.young, r.adults, r.seniors, r.line, x.hash
            from occurrence o join gathering g on g.id = o.gathering_id
              left join cancellation c on c.occurrence_id = o.id
              left join held_report r on r.occurrence_id = o.id left join held_picture x on x.occurrence_id = o.id
            where c.occurrence_id is null and o.starts_at <= ?1 and o.starts_at > ?2 and\s""";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private SignedLinks links;

    @Inject
    private TownClock clock;

    /** The date of that number, if it has begun, not too long ago, and was not cancelled. */
    Optional<HeldDate> find(long id) {
        return dates("o.id = ?3", id, HeldReports.DAYS, 1).stream().findFirst();
    }

    /**
     * Dates that have begun, not more than so many days ago, and were not cancelled; the last first.
     *
     * @param condition with parameter 3
     */
    List<HeldDate> dates(String condition, Object parameter, int days, int most) {
        List<?> rows = em.createNativeQuery(DATE + condition + " order by o.starts_at desc, o.id desc limit " + most)
                .setParameter(1, clock.now()).setParameter(2, clock.now().minusDays(days)).setParameter(3, parameter)
                .getResultList();
        return rows.stream().map(row -> date((Object[]) row)).toList();
    }

    private HeldDate date(Object[] row) {
        var id = ((Number) row[0]).longValue();
        var report = row[6] == null ? null : new HeldReport(flag(row[6]), number(row[7]), new Bands(number(row[8]),
                number(row[9]), number(row[10]), number(row[11])), (String) row[12]);
        return new HeldDate(id, ((Number) row[1]).longValue(), (String) row[2], time(row[3]), time(row[4]),
                flag(row[5]), links.sign(Purpose.HELD, id), report, (String) row[13]);
    }

    /** Writes down what is told; if line or picture are others than before, staff look anew. */
    void write(HeldDate date, HeldReport report, String by) {
        em.createNativeQuery("""
                insert into held_report (occurrence_id, held, came, children, young, adults, seniors, line,
                  reported_by, reported_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
                on duplicate key update held = values(held), came = values(came), children = values(children),
                  young = values(young), adults = values(adults), seniors = values(seniors), line = values(line),
                  reported_by = values(reported_by), reported_at = values(reported_at)""")
                .setParameter(1, date.id()).setParameter(2, report.held()).setParameter(3, report.came())
                .setParameter(4, report.bands().children()).setParameter(5, report.bands().young())
                .setParameter(6, report.bands().adults()).setParameter(7, report.bands().seniors())
                .setParameter(8, report.line()).setParameter(9, by).setParameter(10, now()).executeUpdate();
        if (date.report() != null && !Objects.equals(date.report().line(), report.line())) {
            lookAnew(date.id());
        }
    }

    /** Puts a picture there instead of the one there is. */
    void show(long dateId, String hash, String alt, Consent consent) {
        em.createNativeQuery("replace into held_picture (occurrence_id, hash, alt, consent, given_at)"
                + " values (?1, ?2, ?3, ?4, ?5)").setParameter(1, dateId).setParameter(2, hash).setParameter(3, alt)
                .setParameter(4, consent.name()).setParameter(5, now()).executeUpdate();
        lookAnew(dateId);
    }

    /** Takes the picture away. */
    void takeAway(long dateId) {
        em.createNativeQuery("delete from held_picture where occurrence_id = ?1").setParameter(1, dateId)
                .executeUpdate();
    }

    private void lookAnew(long dateId) {
        em.createNativeQuery("delete from held_decision where occurrence_id = ?1").setParameter(1, dateId)
                .executeUpdate();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    static boolean flag(Object value) {
        return value instanceof Boolean truth ? truth : ((Number) value).intValue() != 0;
    }

    static Integer number(Object value) {
        return value == null ? null : (Integer) ((Number) value).intValue();
    }

    static LocalDateTime time(Object value) {
        return value == null ? null : ((Timestamp) value).toLocalDateTime();
    }
}
