package jp.idobata.moderation.letter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Sends what is due, three times a minute. */
@Singleton
@PermitAll
public class LetterRound {

    private static final int MOST = 1000;

    @Inject
    private LetterTurn turn;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void thriceAMinute() {
        send();
    }

    /** Sends what is due, at most {@value #MOST}. Returns how many there were. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int send() {
        var sent = 0;
        while (sent < MOST && turn.next()) {
            sent++;
        }
        return sent;
    }
}
