package jp.idobata.intake.subscription;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jp.idobata.OneAtATime;

/** Looks four times a minute whether a calendar is due. Nodes do not get in each other's way: one holds it. */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SubscriptionBell {

    private final OneAtATime lane = new OneAtATime(SubscriptionBell.class,
            "A round of calendars was interrupted; it goes on later");

    @EJB
    private SubscriptionRound round;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void ring() {
        lane.run(round::go);
    }
}
