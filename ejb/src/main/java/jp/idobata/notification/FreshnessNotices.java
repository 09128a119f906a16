package jp.idobata.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import jp.idobata.calendar.DatePhrases;
import jp.idobata.calendar.Holidays;
import jp.idobata.calendar.TownClock;
import jp.idobata.freshness.Entry.Kind;
import jp.idobata.freshness.StillThere;

/** Writes the mails that ask whether gatherings and places still hold. */
@ApplicationScoped
class FreshnessNotices {

    @Inject
    private Notices notices;

    @Inject
    private TownClock clock;

    void stillThere(@Observes(during = TransactionPhase.AFTER_SUCCESS) StillThere event) {
        var phrases = new DatePhrases(Notice.locale(event.language()), clock.today(), Holidays.published()::nameOf);
        notices.sendListing(event.email(), event.language(), "still", event.things().stream().map(thing -> List.of(
                thing.title(), Notice.readable(phrases.day(thing.sure())),
                notices.link((thing.kind() == Kind.PLACE ? "/still/places/" : "/still/gatherings/") + thing.link())))
                .toList());
    }
}
