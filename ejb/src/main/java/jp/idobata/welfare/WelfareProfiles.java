package jp.idobata.welfare;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/** The one door to welfare data. Staff only; supporters read, curators and administrators also write. */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
public class WelfareProfiles {

    @PersistenceContext(unitName = "welfare")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private TownClock clock;

    /** All terms, retired ones too, by dimension and in their order. */
    public List<WelfareTerm> terms() {
        return em.createQuery("select t from Term t order by t.position, t.id", Term.class).getResultStream()
                .map(Term::asRecord).sorted(Comparator.comparing(WelfareTerm::dimension)).toList();
    }

    /** What is written of a gathering, place or group; {@link WelfareProfile#NONE} if nothing. */
    public WelfareProfile of(Subject subject) {
        return profile(subject).map(Profile::asRecord).orElse(WelfareProfile.NONE);
    }

    /** The states a profile was in, the latest first, at most 100. */
    public List<WelfareProfile> history(Subject subject) {
        return profile(subject).map(profile -> em.createQuery("select h from ProfileHistory h where h.profileId = :id"
                + " order by h.writtenAt desc, h.id desc", ProfileHistory.class).setParameter("id", profile.getId())
                .setMaxResults(100).getResultStream().map(ProfileHistory::state).toList()).orElse(List.of());
    }

    /** Of these gatherings, places or groups, those of which something is written. */
    public Set<Long> described(Subject.Kind kind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        var column = column(kind);
        return Set.copyOf(em.createQuery("select p." + column + " from Profile p where p." + column + " in :ids",
                Long.class).setParameter("ids", Set.copyOf(ids)).getResultList());
    }

    /** The profiles that were written last, the latest first. */
    public List<Writing> lately(int most) {
        return em.createQuery("select p from Profile p order by p.writtenAt desc, p.id desc", Profile.class)
                .setMaxResults(most).getResultStream().map(Profile::lastWriting).toList();
    }

    /**
     * Writes a profile; what it said before goes into its history.
     *
     * @param content what to write; its version must be the one that was read
     * @throws WelfareRefusal if someone else has written meanwhile, a term cannot be said, or a text is too long
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void write(Subject subject, WelfareProfile content) {
        var profile = profile(subject).orElseGet(() -> new Profile(subject));
        if (profile.getVersion() != content.version()) {
            throw WelfareRefusal.changedMeanwhile();
        }
        new ProfileRules(terms()).check(content, profile.asRecord());
        profile.write(content, session.getCallerPrincipal().getName(), clock.instant());
        em.persist(profile);
        flush();
        em.persist(new ProfileHistory(profile));
    }

    /**
     * Writes the first states of many profiles at once.
     *
     * @param contents what to write; of these nothing may be written yet
     * @throws WelfareRefusal as for {@link #write}
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void begin(Map<Subject, WelfareProfile> contents) {
        var rules = new ProfileRules(terms());
        var by = session.getCallerPrincipal().getName();
        var begun = contents.entrySet().stream().map(one -> {
            rules.check(one.getValue(), WelfareProfile.NONE);
            var profile = new Profile(one.getKey());
            profile.write(one.getValue(), by, clock.instant());
            em.persist(profile);
            return profile;
        }).toList();
        flush();
        begun.forEach(profile -> em.persist(new ProfileHistory(profile)));
    }

    /** Of two who write at the same moment, the second finds another version, or the row of a new profile taken. */
    private void flush() {
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (e instanceof OptimisticLockException || isCausedByTakenRow(e)) {
                throw WelfareRefusal.changedMeanwhile();
            }
            throw e;
        }
    }

    private static boolean isCausedByTakenRow(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause).limit(10)
                .anyMatch(SQLIntegrityConstraintViolationException.class::isInstance);
    }

    private Optional<Profile> profile(Subject subject) {
        return em.createQuery("select p from Profile p where p." + column(subject.kind()) + " = :id", Profile.class)
                .setParameter("id", subject.id()).getResultStream().findFirst();
    }

    private static String column(Subject.Kind kind) {
        return switch (kind) {
            case GATHERING -> "gatheringId";
            case PLACE -> "placeId";
            case GROUP -> "groupId";
        };
    }
}
