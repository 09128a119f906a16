package jp.idobata.gathering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jp.idobata.Fingerprint;
import jp.idobata.calendar.TownClock;

/** Which calls of groups' systems have been answered, in the database. */
@Dependent
class SystemCalls {

    /** How long the name of a call is remembered. */
    static final Duration REMEMBERED = Duration.ofHours(24);

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    /**
     * A call that has been answered.
     *
     * @param draftId what came of it
     * @param bodyHash SHA-256 of what it said
     * @param at when
     */
    record Answered(long draftId, String bodyHash, Instant at) {
    }

    /** The call of that name by a key, if it is remembered. */
    Optional<Answered> find(long keyId, String name) {
        List<?> rows = em.createNativeQuery("select draft_id, body_hash, called_at from key_call where key_id = ?1"
                + " and name_hash = ?2 and called_at > ?3").setParameter(1, keyId).setParameter(2, Fingerprint.of(name))
                .setParameter(3, utc(clock.instant().minus(REMEMBERED))).getResultList();
        return rows.stream().findFirst().map(row -> (Object[]) row)
                .map(row -> new Answered(((Number) row[0]).longValue(), (String) row[1], instant(row[2])));
    }

    /** Remembers a call; one of the same name that has been forgotten makes room. */
    void remember(long keyId, String name, String body, long draftId, Instant now) {
        em.createNativeQuery("replace into key_call (key_id, name_hash, body_hash, draft_id, called_at)"
                + " values (?1, ?2, ?3, ?4, ?5)").setParameter(1, keyId).setParameter(2, Fingerprint.of(name))
                .setParameter(3, Fingerprint.of(body)).setParameter(4, draftId).setParameter(5, utc(now))
                .executeUpdate();
    }

    /** Keeps that a draft came from the system of a group. */
    void keep(long draftId, long groupId, Instant now) {
        em.createNativeQuery("insert into key_post (draft_id, group_id, posted_at) values (?1, ?2, ?3)")
                .setParameter(1, draftId).setParameter(2, groupId).setParameter(3, utc(now)).executeUpdate();
    }

    /** When a draft came from the system of that group; empty if it did not. */
    Optional<Instant> postedAt(long draftId, long groupId) {
        List<?> rows = em.createNativeQuery("select posted_at from key_post where draft_id = ?1 and group_id = ?2")
                .setParameter(1, draftId).setParameter(2, groupId).getResultList();
        return rows.stream().findFirst().map(SystemCalls::instant);
    }

    /** Forgets calls whose time is over, and returns how many. */
    int forget() {
        return em.createNativeQuery("delete from key_call where called_at <= ?1")
                .setParameter(1, utc(clock.instant().minus(REMEMBERED))).executeUpdate();
    }

    private static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    private static Instant instant(Object column) {
        return (column instanceof java.sql.Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column)
                .toInstant(ZoneOffset.UTC);
    }
}
