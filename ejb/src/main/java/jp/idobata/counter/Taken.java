package jp.idobata.counter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
     * @param isForgotten whether nothing need be known of how to reach them, because they asked for it
     * @throws CounterRefusal with the fields at fault, if something is missing or too long
     */
    Taken checked(LocalDate today, boolean isForgotten) {
        CounterRefusal.unlessEmpty(faults(today, isForgotten));
        return this;
    }

    /** All that is wrong, one thing a field. */
    List<CounterRefusal> faults(LocalDate today, boolean isForgotten) {
        var faults = new ArrayList<CounterRefusal>();
        if (source == null) {
            faults.add(CounterRefusal.missing("source"));
        }
        if (source == Source.OTHER && sourceWords == null) {
            faults.add(CounterRefusal.missing("sourceWords"));
        }
        if (consent == null) {
            faults.add(CounterRefusal.noConsent());
        }
        if (consentTaker == null) {
            faults.add(CounterRefusal.missing("taker"));
        }
        if (consentOn == null || consentOn.isAfter(today)) {
            faults.add(CounterRefusal.badDay());
        }
        if (!isForgotten && !reach.isAny()) {
            faults.add(CounterRefusal.noWay());
        }
        if (letterWanted && reach.address() == null) {
            faults.add(CounterRefusal.noAddress());
        }
        bound(faults, "sourceWords", sourceWords, WORDS_MOST);
        bound(faults, "address", reach.address(), WORDS_MOST);
        bound(faults, "taker", consentTaker, LINE_MOST);
        bound(faults, "person", reach.person(), LINE_MOST);
        bound(faults, "via", reach.via(), LINE_MOST);
        bound(faults, "hours", reach.hours(), LINE_MOST);
        bound(faults, "phone", reach.phone(), NUMBER_MOST);
        bound(faults, "fax", reach.fax(), NUMBER_MOST);
        if (Stream.of(reach.phone(), reach.fax()).anyMatch(number -> number != null && !number.matches(".*\\d.*"))) {
            faults.add(CounterRefusal.noNumber(reach.phone() != null && !reach.phone().matches(".*\\d.*") ? "phone"
                    : "fax"));
        }
        return faults;
    }

    private static void bound(List<CounterRefusal> faults, String field, String text, int most) {
        if (text != null && text.codePointCount(0, text.length()) > most) {
            faults.add(CounterRefusal.tooLong(field, most));
        }
    }
}
