package jp.idobata.welfare.suggestion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import jp.idobata.Fingerprint;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.welfare.WelfareProfiles;

/** Learns from staff's decisions, and keeps what was learnt. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Studies {

    /** The same for ever: what is learnt depends on the decisions alone. */
    static final long SEED = 1;

    /** A rest between two times of learning, for each decision that was learnt from: it takes the longer, the more. */
    private static final Duration REST = Duration.ofSeconds(2);

    private static final int QUICK = 1_000;

    private static final String STATE = "select convert(concat_ws(' ', (select count(*) from profile_history),"
            + " (select coalesce(max(id), 0) from profile_history), (select count(*) from declined),"
            + " (select coalesce(max(declined_at), 0) from declined), (select count(*) from hint),"
            + " (select coalesce(max(written_at), 0) from hint), (select coalesce(max(id), 0) from term_change))"
            + " using utf8mb4)";

    @PersistenceContext(unitName = "welfare")
    private EntityManager em;

    @EJB
    private WelfareProfiles profiles;

    @Inject
    private Books books;

    @Inject
    private ModelStore models;

    @Inject
    private TownClock clock;

    /** Whether this node is the one to work for the next minutes. */
    public boolean takesTurn() {
        em.createNativeQuery("delete from job_run where job = 'round' and started_at < utc_timestamp(6)"
                + " - interval 1 hour").executeUpdate();
        return takes("round", now().truncatedTo(ChronoUnit.MINUTES).toString());
    }

    /** Whether there is a dictionary to begin or something to learn; to ask writes nothing. */
    public boolean isDue() {
        return em.createNativeQuery("select 1 from job_run where job = 'dictionary'").getResultList().isEmpty()
                || isRested() && models.latest().filter(label -> label.learntOf().equals(state())).isEmpty();
    }

    /** Fills an empty dictionary with the words a town begins with, once. */
    public void begin() {
        if (takes("dictionary", "first")) {
            books.begin(new TermKeys(profiles.terms()), "idobata", now());
        }
    }

    /**
     * Learns, if anything was decided or changed since. Only one of several nodes does; if it dies on the way, another
     * begins anew.
     *
     * @return whether something was learnt
     */
    public boolean learn() {
        var state = state();
        var latest = models.latest();
        if (latest.filter(label -> label.learntOf().equals(state)).isPresent()
                || !takes("learning", state + " " + latest.map(ModelStore.Label::version).orElse(0L))) {
            return false;
        }
        var terms = profiles.terms();
        var keys = new TermKeys(terms);
        var school = new School(books.dictionary(keys), SEED);
        var lessons = school.read(books.decisions(terms));
        models.keep(new ModelStore.Label(0, now(), lessons.size(), state), SEED, school.learn(lessons),
                Trial.compare(Model.NONE, lessons), Trial.of(school, lessons), keys);
        return true;
    }

    /** Whether it takes no longer than somebody waits for. */
    public boolean isQuick() {
        return models.latest().map(label -> label.decisions() <= QUICK).orElse(true);
    }

    /** Whether it was long enough ago that anything was learnt. */
    public boolean isRested() {
        return models.latest().map(label -> label.trainedAt().plus(REST.multipliedBy(label.decisions()))
                .isBefore(now()))
                .orElse(true);
    }

    /** A checksum that changes whenever a decision, a word or a term does. */
    String state() {
        // The database gives long texts as text or as bytes, by how they came about.
        var state = em.createNativeQuery(STATE).getSingleResult();
        return state instanceof byte[] read ? Fingerprint.of(read) : Fingerprint.of(state.toString());
    }

    /** Whether this node is the one to do it. What is not finished counts as not begun: it is one transaction. */
    private boolean takes(String job, String slot) {
        return em.createNativeQuery("insert ignore into job_run (job, slot, started_at) values (?1, ?2,"
                + " utc_timestamp(6))").setParameter(1, job).setParameter(2, slot).executeUpdate() == 1;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
