package jp.idobata.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import jp.idobata.attendance.held.HeldAsked;
import jp.idobata.calendar.DatePhrases;
import jp.idobata.calendar.Holidays;
import jp.idobata.calendar.TownClock;

/** Writes the mails that ask how dates went. */
@ApplicationScoped
class HeldNotices {

    @Inject
    private Notices notices;

    @Inject
    private TownClock clock;

    void heldAsked(@Observes(during = TransactionPhase.AFTER_SUCCESS) HeldAsked event) {
        var phrases = new DatePhrases(Notice.locale(event.language()), clock.today(), Holidays.published()::nameOf);
        notices.sendListing(event.email(), event.language(), "held", event.dates().stream().map(date -> List.of(
                date.title(), Notice.readable(phrases.day(date.startsAt().toLocalDate()) + " "
                        + phrases.time(date.startsAt(), date.endsAt(), date.allDay())),
                notices.link("/held/" + date.link()))).toList());
    }
}
