package jp.idobata.guide;

import java.time.Instant;

/**
 * Something that was done with a guide page besides wording it.
 *
 * @param by address of the account that did it
 */
public record GuideStep(Deed deed, String by, Instant at) {
}
