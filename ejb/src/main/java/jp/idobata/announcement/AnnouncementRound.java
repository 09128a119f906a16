package jp.idobata.announcement;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.idobata.account.Role;

/** Finds what is to follow, and sends what is due, as the program itself. */
@Stateless
@PermitAll
@RunAs(Role.ADMINISTRATOR_NAME)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AnnouncementRound {

    private static final Logger LOG = Logger.getLogger(AnnouncementRound.class.getName());
    /** Another one after every start: what a killed program held is free once its time is over. */
    private static final String NODE = UUID.randomUUID().toString();
    private static final int MOST = 200;

    @EJB
    private Following following;

    @EJB
    private DeliverySteps steps;

    @Inject
    private Outlets outlets;

    /** Does all that is due, at most {@value #MOST} of each. Returns how many messages were sent or tried. */
    public int go() {
        for (var i = 0; i < MOST && following.next(); i++) {
            LOG.log(Level.FINE, "What was announced is as it is told again");
        }
        var count = 0;
        for (var message = steps.claim(NODE); message != null; message = steps.claim(NODE)) {
            // Who dies here, or on the way back, has noted the attempt and not its end.
            steps.record(message, outlets.send(message));
            if (++count >= MOST) {
                break;
            }
        }
        return count;
    }
}
