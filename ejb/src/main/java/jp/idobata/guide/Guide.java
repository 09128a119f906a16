package jp.idobata.guide;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.idobata.prose.LinedPicture;

/**
 * A guide page as it was worded.
 *
 * @param slug the last part of its address
 * @param body see {@link jp.idobata.prose.Prose}
 * @param pictures in their order
 * @param hidden whether the page is out of public view
 * @param by address of the account that wrote it; null for the first wording, which comes with the program
 * @param at when it was written, or null
 */
public record Guide(String slug, String title, String body, List<LinedPicture> pictures, boolean hidden, String by,
        Instant at) {

    /** Names this wording among those of its page, no finer than every store keeps moments. */
    public String key() {
        return at == null ? "first" : at.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
