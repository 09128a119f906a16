package jp.idobata.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.IntSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Has what is public and has no text to be found by written: a town's worth before the first visitor comes, what is
 * more than that while visitors are there. Nobody calls it.
 */
@Startup
@Singleton
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CatchingUp {

    /** So many take a few seconds. */
    private static final int AT_START = 1000;
    /** After so many new ones words are counted at once, not only by the hour. */
    private static final int MANY = 50;
    private static final Logger LOG = Logger.getLogger(CatchingUp.class.getName());

    @EJB
    private CatchingUpTurn turn;

    private boolean written;

    @PostConstruct
    void start() {
        written = all(turn::writeTexts, AT_START);
        all(turn::writeNames, AT_START);
    }

    /** What is posted is found at once; its words are suggested a little later, and so are names from files. */
    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void often() {
        written = written || all(turn::writeTexts, Integer.MAX_VALUE);
        all(turn::writeNames, Integer.MAX_VALUE);
        var kept = new int[1];
        all(() -> {
            var some = turn.keepWords();
            kept[0] += some;
            return some;
        }, Integer.MAX_VALUE);
        if (kept[0] >= MANY) {
            turn.countWords();
        }
    }

    @Schedule(hour = "*", minute = "27", persistent = false)
    void hourly() {
        turn.countWords();
    }

    /** Does so many, or a few more. Tells whether none is left; another node may be at the same, so it may fail. */
    private static boolean all(IntSupplier some, int most) {
        try {
            for (var sum = 0; sum < most; sum += CatchingUpTurn.AT_ONCE) {
                if (some.getAsInt() < CatchingUpTurn.AT_ONCE) {
                    return true;
                }
            }
        } catch (EJBException e) {
            LOG.log(Level.INFO, "What gatherings are found by is written in the next round", e);
        }
        return false;
    }
}
