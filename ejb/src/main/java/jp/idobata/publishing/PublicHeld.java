package jp.idobata.publishing;

import java.time.LocalDateTime;
import jp.idobata.media.ShownPicture;

/**
 * How one date of a gathering went, as far as everybody may see it. How many came is not for everybody.
 *
 * @param line one line, or null
 * @param picture a picture, or null
 */
public record PublicHeld(LocalDateTime startsAt, boolean allDay, String line, ShownPicture picture) {
}
