package jp.idobata.intake.subscription;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;
import jp.idobata.intake.feed.FeedAddress;
import jp.idobata.intake.feed.FeedFailure;
import jp.idobata.intake.feed.FeedReader;
import jp.idobata.intake.feed.Networks;
import jp.idobata.intake.job.ImportDesk;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks at the calendars that are due, as the program itself. Setting: {@code CALENDAR_NETWORKS}, networks that are not
 * of the open Internet and may be asked all the same.
 */
@Stateless
@PermitAll
@RunAs(Role.ADMINISTRATOR_NAME)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SubscriptionRound {

    private static final Logger LOG = Logger.getLogger(SubscriptionRound.class.getName());
    /** Another one after every start: what a killed program held is free once its time is over. */
    private static final String NODE = UUID.randomUUID().toString();
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

    @EJB
    private SubscriptionSteps steps;

    @Inject
    private TownClock clock;

    @Inject
    @ConfigProperty(name = "CALENDAR_NETWORKS")
    private Optional<String> networks;

    private FeedReader reader;

    @PostConstruct
    void prepare() {
        reader = new FeedReader(Networks.open(networks.orElse("")), ANSWER_WITHIN, ImportDesk.BYTES_MOST);
    }

    /** Looks at all that are due. Returns how many these were. */
    public int go() {
        var count = 0;
        for (var due = steps.claim(NODE); due != null; due = steps.claim(NODE)) {
            try {
                look(due);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Calendar " + due.id() + " is held until its lease is over", e);
            }
            count++;
        }
        return count;
    }

    private void look(Due due) {
        try {
            var known = due.holdsOn(clock.today());
            steps.answered(due, reader.read(FeedAddress.of(due.address()), known ? due.etag() : null,
                    known ? due.lastModified() : null));
        } catch (FeedFailure e) {
            steps.failed(due, e.why().name());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Calendar " + due.id() + " cannot be looked at; the others are", e);
            steps.failed(due, FeedFailure.Why.SERVER.name());
        }
    }
}
