package jp.idobata.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import jp.idobata.gathering.DatesChanged;
import jp.idobata.gathering.GatheringPublished;
import jp.idobata.gathering.GatheringRewritten;
import jp.idobata.gathering.GatheringWithdrawn;
import jp.idobata.gathering.GatheringsPublished;
import jp.idobata.place.PlaceChanged;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hears that something may have changed, and notes when to look. Setting: {@code ANNOUNCE_WAIT_SECONDS}, how long
 * changes are gathered into one.
 */
@ApplicationScoped
class Watch {

    private static final int WITHDRAWN_MOST = 60;
    private static final int IDS_MOST = 1000;
    /** The first change counts: who changes on and on keeps nothing back. */
    private static final String LOOK = "update announcement set look_at = least(coalesce(look_at, ?1), ?1) where ";

    @Inject
    private Book book;

    @Inject
    @ConfigProperty(name = "ANNOUNCE_WAIT_SECONDS", defaultValue = "300")
    private int seconds;

    void published(@Observes GatheringPublished event) {
        look(event.gatheringId(), seconds);
    }

    void rewritten(@Observes GatheringRewritten event) {
        look(event.gatheringId(), seconds);
    }

    void datesChanged(@Observes DatesChanged event) {
        look(event.gatheringId(), seconds);
    }

    /** What is out of public view has a reason, and is taken away soon. */
    void withdrawn(@Observes GatheringWithdrawn event) {
        look(event.gatheringId(), Math.min(seconds, WITHDRAWN_MOST));
    }

    void published(@Observes GatheringsPublished event) {
        var ids = event.gatherings();
        for (var from = 0; from < ids.size(); from += IDS_MOST) {
            book.change(LOOK + "gathering_id in (" + numbers(ids.subList(from, Math.min(ids.size(), from + IDS_MOST)))
                    + ")", then(seconds));
        }
    }

    void changed(@Observes PlaceChanged event) {
        book.change(LOOK + "gathering_id in (select id from gathering where place_id = ?2)", then(seconds),
                event.placeId());
    }

    private void look(long gathering, int wait) {
        book.change(LOOK + "gathering_id = ?2", then(wait), gathering);
    }

    private LocalDateTime then(int wait) {
        return book.now().plusSeconds(wait);
    }

    private static String numbers(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
