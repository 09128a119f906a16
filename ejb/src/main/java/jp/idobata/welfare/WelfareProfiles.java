package jp.idobata.welfare;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
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
        return em.createQuery("select t from Term t order by t.dimension, t.position, t.id", Term.class)
                .getResultStream()
                .map(Term::asRecord).toList();
    }

    /** What is written of a gathering or place; {@link WelfareProfile#NONE} if nothing. */
    public WelfareProfile of(Subject subject) {
        return profile(subject).map(Profile::asRecord).orElse(WelfareProfile.NONE);
    }

    /** The states a profile was in, the latest first, at most 100. */
    public List<WelfareProfile> history(Subject subject) {
        return profile(subject).map(profile -> em.createQuery("select h from ProfileHistory h where h.profileId = :id"
                + " order by h.writtenAt desc, h.id desc", ProfileHistory.class).setParameter("id", profile.getId())
                .setMaxResults(100).getResultStream().map(ProfileHistory::state).toList()).orElse(List.of());
    }

    /**
     * Writes a profile; what it said before goes into its history.
     *
     * @param content what to write; its version must be the one that was read
     * @throws WelfareRefusal if someone else has written meanwhile, or a text is too long
     */
    @RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
    public void write(Subject subject, WelfareProfile content) {
        requireLength(content.note(), 4000);
        requireLength(content.contact(), 500);
        var profile = profile(subject).orElseGet(() -> new Profile(subject));
        if (profile.getVersion() != content.version()) {
            throw WelfareRefusal.changedMeanwhile();
        }
        profile.write(content, session.getCallerPrincipal().getName(), clock.instant());
        em.persist(profile);
        em.flush();
        em.persist(new ProfileHistory(profile));
    }

    private Optional<Profile> profile(Subject subject) {
        var column = subject.kind() == Subject.Kind.GATHERING ? "gatheringId" : "placeId";
        return em.createQuery("select p from Profile p where p." + column + " = :id", Profile.class)
                .setParameter("id", subject.id()).getResultStream().findFirst();
    }

    private static void requireLength(String text, int most) {
        if (text != null && text.length() > most) {
            throw WelfareRefusal.tooLong();
        }
    }
}
