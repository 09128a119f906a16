package jp.idobata.area;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/**
 * Tells anew which areas things lie in: everything after a change of the areas, else what was changed itself. Once for
 * all nodes together; one that dies in the middle leaves the work to the next, which begins again and comes to the
 * same.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AreaRounds {

    private static final int AT_ONCE = 500;

    @EJB
    private AreaTurn turn;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void often() {
        round();
    }

    /** Does what waits to be done. Returns how many gatherings and places lie otherwise than before. */
    public int round() {
        if (turn.waiting().isEmpty() || !turn.claim()) {
            return 0;
        }
        // Another node may have done it between the two.
        var work = turn.waiting().orElse(null);
        return work == null ? turn.letGo() : told(work);
    }

    private int told(Waiting work) {
        var things = 0;
        var moved = 0;
        for (var thing : new AreaThing[] {AreaThing.PLACE, AreaThing.GATHERING}) {
            var ids = turn.things(thing, work);
            for (var done = 0; done < ids.size(); done += AT_ONCE) {
                moved += turn.file(thing, ids.subList(done, Math.min(ids.size(), done + AT_ONCE)), work);
            }
            things += ids.size();
        }
        turn.finish(work, things, moved);
        return moved;
    }
}
