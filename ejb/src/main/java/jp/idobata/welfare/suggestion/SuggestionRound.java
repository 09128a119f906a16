package jp.idobata.welfare.suggestion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.idobata.account.Role;
import java.util.stream.Stream;
import jp.idobata.welfare.Subject;

/**
 * Learns and works out suggestions in the background, a while at a time, so that the town does not notice. What a round
 * leaves undone the next one does, on whatever node.
 */
@Singleton
@RunAs(Role.ADMINISTRATOR_NAME)
@RolesAllowed(Role.ADMINISTRATOR_NAME)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SuggestionRound {

    private static final Duration AT_MOST = Duration.ofSeconds(60);

    @EJB
    private Studies studies;

    @EJB
    private Foresight foresight;

    @Schedule(hour = "*", minute = "*/2", second = "30", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyTwoMinutes() {
        if (isDue() && studies.takesTurn()) {
            go();
        }
    }

    /** An idle town is not written to. */
    private boolean isDue() {
        return studies.isDue() || Stream.of(Subject.Kind.values()).anyMatch(foresight::isDue);
    }

    /** One round. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void go() {
        studies.begin();
        if (studies.isRested()) {
            studies.learn();
        }
        var end = Instant.now().plus(AT_MOST);
        for (var kind : Subject.Kind.values()) {
            var due = foresight.due(kind);
            while (!due.isEmpty() && Instant.now().isBefore(end)) {
                workOut(kind, due, end);
                due = foresight.due(kind);
            }
        }
    }

    private void workOut(Subject.Kind kind, List<Long> due, Instant end) {
        for (var first = 0; first < due.size() && Instant.now().isBefore(end); first += Foresight.BATCH) {
            foresight.workOut(kind, due.subList(first, Math.min(due.size(), first + Foresight.BATCH)));
        }
    }
}
