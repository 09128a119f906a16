package jp.idobata.freshness;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody is to be asked whether entries still hold. Observed by package notification after the transaction has
 * succeeded.
 *
 * @param language language of the mail: ja, simple or en
 */
public record StillThere(String email, String language, List<Thing> things) {

    /**
     * One of them.
     *
     * @param sure the last day on which somebody was sure
     * @param link text of the link that answers
     */
    public record Thing(Entry.Kind kind, String title, LocalDate sure, String link) {
    }
}
