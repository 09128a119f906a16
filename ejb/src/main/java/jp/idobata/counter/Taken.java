package jp.idobata.counter;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * What staff write down of something they take in.
 *
 * @param sourceWords from where, where the source does not say it; may be null
 * @param consentTaker who of staff heard that it may be published
 * @param consentOn when
 * @param letterWanted whether they want a letter with what was published
 */
public record Taken(Source source, String sourceWords, Consent consent, String consentTaker, LocalDate consentOn,
        Reach reach, boolean letterWanted) {

    private static final int WORDS_MOST = 200;
    private static final int LINE_MOST = 100;
    private static final int NUMBER_MOST = 40;

    /**
     * What it says, if it can be taken in.
     *
     * @param today consent of a day to come is none
     * @throws CounterRefusal with the field at fault, if something is missing or too long
     */
    Taken checked(LocalDate today) {
        if (source == null) {
            throw CounterRefusal.missing("source");
        }
        if (source == Source.OTHER && sourceWords == null) {
            throw CounterRefusal.missing("sourceWords");
        }
        if (consent == null) {
            throw CounterRefusal.noConsent();
        }
        if (consentTaker == null) {
            throw CounterRefusal.missing("taker");
        }
        if (consentOn == null || consentOn.isAfter(today)) {
            throw CounterRefusal.badDay();
        }
        if (!reach.isAny()) {
            throw CounterRefusal.noWay();
        }
        if (letterWanted && reach.address() == null) {
            throw CounterRefusal.noAddress();
        }
        bound("sourceWords", sourceWords, WORDS_MOST);
        bound("address", reach.address(), WORDS_MOST);
        bound("taker", consentTaker, LINE_MOST);
        bound("person", reach.person(), LINE_MOST);
        bound("via", reach.via(), LINE_MOST);
        bound("hours", reach.hours(), LINE_MOST);
        bound("phone", reach.phone(), NUMBER_MOST);
        bound("fax", reach.fax(), NUMBER_MOST);
        if (Stream.of(reach.phone(), reach.fax()).anyMatch(number -> number != null && !number.matches(".*\\d.*"))) {
            throw CounterRefusal.noNumber(reach.phone() != null && !reach.phone().matches(".*\\d.*") ? "phone"
                    : "fax");
        }
        return this;
    }

    private static void bound(String field, String text, int most) {
        if (text != null && text.codePointCount(0, text.length()) > most) {
            throw CounterRefusal.tooLong(field, most);
        }
    }
}
