package jp.idobata.gathering;

import java.time.Instant;

/**
 * That a gathering is out of public view.
 *
 * @param reason why
 * @param by who took it out: an account's address
 * @param since when
 */
public record Hidden(String reason, String by, Instant since) {
}
