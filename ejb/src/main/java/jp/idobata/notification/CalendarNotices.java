package jp.idobata.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jp.idobata.intake.subscription.SubscriptionFails;

/** Writes the mails that tell of calendars that cannot be read any more. */
@ApplicationScoped
class CalendarNotices {

    @Inject
    private Notices notices;

    void fails(@Observes(during = TransactionPhase.AFTER_SUCCESS) SubscriptionFails event) {
        notices.send(event.email(), event.language(), "feedFails", event.name(), event.failures(),
                notices.link("/staff/imports/calendars/" + event.subscription()));
    }
}
