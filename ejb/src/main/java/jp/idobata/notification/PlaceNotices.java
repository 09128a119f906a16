package jp.idobata.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jp.idobata.place.PlaceDecided;

/** Writes the mails to those who told something of a place. */
@ApplicationScoped
class PlaceNotices {

    @Inject
    private Notices notices;

    void placeDecided(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlaceDecided event) {
        if (event.reason() == null) {
            notices.send(event.email(), event.language(), event.changed() ? "placeChanged" : "placeOpen", event.name(),
                    event.placeName(), notices.link(event.page()));
        } else {
            notices.send(event.email(), event.language(), "placeReturned", event.name(), event.placeName(),
                    event.reason(), notices.link(event.page()));
        }
    }
}
