package jp.idobata.gathering;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import jp.idobata.account.Accounts;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.group.Groups;

/**
 * Changes of single dates, by those who hold the gathering or by staff. They are told at once and need no approval: a
 * date that is off must be known the same minute.
 */
@Stateless
@RolesAllowed({Role.RESIDENT_NAME, Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class Schedules {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private Accounts accounts;

    @Inject
    private Groups groups;

    @Inject
    private TownClock clock;

    @Inject
    private Event<GatheringPublished> published;

    /** Says of one date that it will not be, and why; the date stays to be seen. */
    public void cancelOccurrence(long gatheringId, LocalDateTime originalStartsAt, String reason) {
        var gathering = editable(gatheringId);
        Dates.of(gathering).at(originalStartsAt).cancel(reason, session.getCallerPrincipal().getName(), clock
                .instant());
        changed(gathering);
    }

    /** Takes a cancellation back. */
    public void reinstateOccurrence(long gatheringId, LocalDateTime originalStartsAt) {
        var gathering = editable(gatheringId);
        Dates.of(gathering).at(originalStartsAt).reinstate();
        changed(gathering);
    }

    /** Moves one date to another time. */
    public void moveOccurrence(long gatheringId, LocalDateTime originalStartsAt, Slot slot) {
        var gathering = editable(gatheringId);
        Dates.of(gathering).at(originalStartsAt).moveTo(slot);
        changed(gathering);
    }

    /**
     * Adds a date beside those there are.
     *
     * @throws GatheringRefusal if there is one at that time already
     */
    public void addOccurrence(long gatheringId, Slot slot) {
        var gathering = editable(gatheringId);
        Dates.of(gathering).addExtra(slot);
        changed(gathering);
    }

    private Gathering editable(long id) {
        var gathering = em.find(Gathering.class, id);
        if (gathering == null) {
            throw GatheringRefusal.notFound();
        }
        var staff = session.isCallerInRole(Role.CURATOR_NAME) || session.isCallerInRole(Role.ADMINISTRATOR_NAME);
        var me = accounts.requireCurrent();
        if (!staff && !gathering.isHeldBy(me)
                && (gathering.getGroup() == null || !groups.mayEdit(me, gathering.getGroup().getId()))) {
            throw GatheringRefusal.notYours();
        }
        return gathering;
    }

    private void changed(Gathering gathering) {
        gathering.touch(clock.instant());
        em.flush();
        if (em.find(Publication.class, gathering.getId()) != null) {
            published.fire(new GatheringPublished(gathering.getId()));
        }
    }
}
