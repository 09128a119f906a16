package jp.idobata.follow;

import java.time.LocalDate;
import java.util.List;

/**
 * A weekly digest is due to somebody. Observed by package notification after the transaction has succeeded.
 *
 * @param email where to
 * @param name how the person is addressed
 * @param language language of the mail: ja, simple or en
 * @param link text of the link that stops it
 * @param today the day that counts as today
 * @param week what is on in the coming week, in order
 * @param fresh what is new and comes later, in order
 * @param more whether there is more of either
 */
public record Digest(String email, String name, String language, String link, LocalDate today, List<Line> week,
        List<Line> fresh, boolean more) {
}
