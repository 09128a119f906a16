package jp.idobata.follow;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.idobata.account.Accounts;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.search.asked.AskedWords;
import jp.idobata.search.asked.GatheringParameters;

/** The searches that the signed-in person keeps. */
@Stateless
@RolesAllowed(Role.RESIDENT_NAME)
public class SavedSearches {

    /** Most that one person keeps. */
    public static final int MOST = 20;

    private static final String ENCODED = "[!-~]{1," + SavedSearch.ASKED_MOST + "}";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Accounts accounts;

    @Inject
    private Searched searched;

    @Inject
    private TownClock clock;

    /** What one keeps, the first kept first. One statement. */
    public List<SavedSearch> mine() {
        return searched.of(me());
    }

    /**
     * Keeps a search and follows it; one that is kept already gets the new name.
     *
     * @param asked the parameters of {@code /gatherings}, as an address has them
     * @throws FollowRefusal if it cannot be read, has no name that fits, or one keeps {@value #MOST} already
     */
    public void save(String name, String asked) {
        var called = named(name);
        if (asked == null || !asked.matches(ENCODED) || !new GatheringParameters(AskedWords.of(asked)::values,
                clock.now(), 1).faults().isEmpty()) {
            throw FollowRefusal.unread();
        }
        var mine = mine();
        if (mine.size() >= MOST && mine.stream().noneMatch(one -> one.asked().equals(asked))) {
            throw FollowRefusal.tooManySearches(MOST);
        }
        em.createNativeQuery("insert into saved_search (account_id, name, asked, saved_at) values (?1, ?2, ?3, ?4)"
                + " on duplicate key update name = values(name)").setParameter(1, me()).setParameter(2, called)
                .setParameter(3, asked)
                .setParameter(4, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)).executeUpdate();
    }

    /**
     * Calls one of one's own otherwise; of others nothing happens.
     *
     * @throws FollowRefusal if the name does not fit
     */
    public void rename(long id, String name) {
        em.createNativeQuery("update saved_search set name = ?3 where id = ?2 and account_id = ?1")
                .setParameter(1, me()).setParameter(2, id).setParameter(3, named(name)).executeUpdate();
    }

    /** Keeps one of one's own no longer; of others nothing happens. */
    public void remove(long id) {
        em.createNativeQuery("delete from saved_search where id = ?2 and account_id = ?1").setParameter(1, me())
                .setParameter(2, id).executeUpdate();
    }

    private static String named(String name) {
        var called = name == null ? "" : name.strip();
        if (called.isEmpty() || called.length() > SavedSearch.NAME_MOST) {
            throw FollowRefusal.name(SavedSearch.NAME_MOST);
        }
        return called;
    }

    private long me() {
        return accounts.requireCurrent().getId();
    }
}
