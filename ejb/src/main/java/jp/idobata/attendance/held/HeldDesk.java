package jp.idobata.attendance.held;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.idobata.UnlistedAsked;
import jp.idobata.account.Accounts;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/** Where staff look at lines and pictures before everybody sees them. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class HeldDesk {

    private static final int MOST = 50;
    /** So far is counted. */
    public static final int COUNT_MOST = 1000;

    private static final String ANYTHING = " from held_report r join occurrence o on o.id = r.occurrence_id"
            + " join gathering g on g.id = o.gathering_id left join held_picture x on x.occurrence_id = o.id"
            + " left join held_decision d on d.occurrence_id = o.id where (r.line is not null or x.hash is not null)";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Accounts accounts;

    @Inject
    private TownClock clock;

    @Inject
    private Event<UnlistedAsked> asking;

    /**
     * A line or picture that is to be looked at, or was.
     *
     * @param id number of the date
     * @param picture its hash, or null
     * @param consent why it may be shown, or null
     * @param shown whether everybody sees it; null if nobody has decided
     */
    public record Looked(long id, long gatheringId, String title, LocalDateTime startsAt, boolean allDay, String line,
            String picture, String alt, Consent consent, Boolean shown) {

        /** Says which line and picture these are, and what was decided so far, to tell whether others are there. */
        public String read() {
            return Integer.toHexString(Objects.hash(line, picture, alt, consent == null ? null : consent.name(),
                    shown));
        }
    }

    /**
     * What was decided about line and picture of a date.
     *
     * @param startsAt when the date was
     * @param by address of whoever decided
     */
    public record Decided(LocalDateTime startsAt, boolean shown, String by, Instant at) {
    }

    /** What was decided about lines and pictures of a gathering, the last first, at most {@value #MOST}. */
    public List<Decided> decided(long gatheringId) {
        List<?> rows = em.createNativeQuery("select o.starts_at, l.outcome, l.decided_by, l.decided_at from"
                + " held_looking l join occurrence o on o.id = l.occurrence_id where o.gathering_id = ?1 order by l.id"
                + " desc").setParameter(1, gatheringId).setMaxResults(MOST).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new Decided(HeldBook.time(row[0]),
                "SHOWN".equals(row[1]), (String) row[2], HeldBook.time(row[3]).toInstant(ZoneOffset.UTC))).toList();
    }

    /** What nobody has decided on yet, the oldest first, at most {@value #MOST}. */
    public List<Looked> waiting() {
        return looked(" and d.outcome is null order by r.reported_at, o.id");
    }

    /** What was decided on, the latest first, at most {@value #MOST}. */
    public List<Looked> lately() {
        return looked(" and d.outcome is not null order by d.decided_at desc, o.id");
    }

    /** How many nobody has decided on yet; {@value #COUNT_MOST} stands for as many or more. */
    public int waitingCount() {
        return ((Number) em.createNativeQuery("select count(*) from (select 1" + ANYTHING + " and d.outcome is null"
                + " limit " + COUNT_MOST + ") x").getSingleResult()).intValue();
    }

    private List<Looked> looked(String which) {
        List<?> rows = em.createNativeQuery("select o.id, g.id as gathering, g.title, o.starts_at, o.all_day, r.line,"
                + " x.hash, x.alt, x.consent, d.outcome" + ANYTHING + which + " limit " + MOST).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new Looked(((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(), (String) row[2], HeldBook.time(row[3]), HeldBook.flag(row[4]),
                (String) row[5], (String) row[6], (String) row[7], row[8] == null ? null
                        : Consent.valueOf((String) row[8]), row[9] == null ? null : "SHOWN".equals(row[9]))).toList();
    }

    /**
     * Decides whether everybody sees line and picture of a date.
     *
     * @param read what was looked at ({@link Looked#read})
     * @throws HeldRefusal if nothing is told of it any more, or it is not as it was looked at: somebody else decided,
     * or it was told anew; or everybody would see what must not be listed
     */
    public void decide(long dateId, boolean shown, String read) {
        List<?> told = em.createNativeQuery("select occurrence_id from held_report where occurrence_id = ?1 for update")
                .setParameter(1, dateId).getResultList();
        var now = told.isEmpty() ? List.<Looked>of() : looked(" and o.id = " + dateId);
        if (now.isEmpty()) {
            throw HeldRefusal.gone();
        }
        if (!now.get(0).read().equals(read)) {
            throw HeldRefusal.changed();
        }
        if (shown) {
            requireListable(now.get(0));
        }
        write("replace into held_decision", dateId, shown);
        write("insert into held_looking", dateId, shown);
    }

    private void requireListable(Looked told) {
        var asked = new UnlistedAsked(Stream.of(told.line(), told.alt()).filter(Objects::nonNull).toList());
        asking.fire(asked);
        if (!asked.met().isEmpty()) {
            throw HeldRefusal.unlisted();
        }
    }

    private void write(String into, long dateId, boolean shown) {
        em.createNativeQuery(into + " (occurrence_id, outcome, decided_by, decided_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, dateId).setParameter(2, shown ? "SHOWN" : "KEPT_BACK")
                .setParameter(3, accounts.callerName())
                .setParameter(4, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).executeUpdate();
    }
}
