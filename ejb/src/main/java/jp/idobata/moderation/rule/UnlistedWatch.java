package jp.idobata.moderation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jp.idobata.UnlistedAsked;

/** Answers rooms that must not know this one. Of many texts the half that meets nothing is asked about once. */
@ApplicationScoped
class UnlistedWatch {

    /** Stands between texts; it is in none, and no line reaches across it. */
    private static final String BETWEEN = "\u0001";

    @Inject
    private Unlisted unlisted;

    void asked(@Observes UnlistedAsked asked) {
        look(asked, 0, asked.texts().size());
    }

    private void look(UnlistedAsked asked, int from, int to) {
        if (to - from == 1) {
            unlisted.firstMetAnew(asked.before().get(from), asked.texts().get(from)).ifPresent(rule ->
                    asked.met().put(from, new UnlistedAsked.Met(rule.what(), rule.reason())));
        } else if (from < to && unlisted.isMetBy(String.join(BETWEEN, asked.texts().subList(from, to)))) {
            var middle = (from + to) / 2;
            look(asked, from, middle);
            look(asked, middle, to);
        }
    }
}
