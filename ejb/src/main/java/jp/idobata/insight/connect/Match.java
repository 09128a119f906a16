package jp.idobata.insight.connect;

import java.time.LocalDateTime;
import java.util.List;
import jp.idobata.gathering.Slot;
import jp.idobata.gathering.recurrence.Recurring;
import jp.idobata.place.OpeningHours;
import jp.idobata.place.OpeningTimes.Span;
import jp.idobata.welfare.Subject;

/**
 * A gathering or place that suits, and why.
 *
 * @param subject which one
 * @param name its title or name
 * @param where name of the place, or the venue in words; null if not told, and for a place
 * @param address null if not told
 * @param metres how far by the straight line; null if not known or not asked
 * @param minutes how long it takes to get there; null as above
 * @param dates the next dates that suit, at most {@value Connect#DATES_MOST}; none for a place
 * @param datesInAll how many dates within the time looked at suit
 * @param recurring the rule; null if it follows none, and for a place
 * @param hours when a place is open by the week on the days that suit; none for a gathering
 * @param open the next times that a place is open and that suit, by the calendar; none for a gathering
 * @param hits which of the words were found, and where
 * @param good what was asked for and is known to be so
 * @param unknown what was asked for and is not known
 * @param forms forms of participation that are known, the easiest first
 * @param ages whether ages are told; null if nobody asked
 * @param free whether it costs nothing; null if not told
 * @param fee what it costs, in words; null if not told
 * @param online whether one can take part from home
 */
public record Match(Subject subject, String name, String where, String address, Integer metres, Integer minutes,
        List<Slot> dates, int datesInAll, Recurring recurring, List<OpeningHours> hours, List<Span> open,
        List<Hit> hits, List<Need> good, List<Need> unknown, List<Form> forms, Boolean ages, Boolean free, String fee,
        boolean online) {

    /** Whether it is a gathering; else it is a place. */
    public boolean isGathering() {
        return subject.kind() == Subject.Kind.GATHERING;
    }

    /** The easiest form; that of anything with a date if none is told. */
    public Form easiest() {
        return forms.isEmpty() ? Form.ACTIVITY : forms.get(0);
    }

    /** The most demanding form that is known. */
    public Form farthest() {
        return forms.isEmpty() ? Form.ACTIVITY : forms.get(forms.size() - 1);
    }

    /** When it comes next; null for a place. */
    public LocalDateTime next() {
        return dates.isEmpty() ? null : dates.get(0).startsAt();
    }

    /**
     * A word that was found.
     *
     * @param word as it was typed
     * @param in where
     */
    public record Hit(String word, In in) {
    }

    /** Where a word was found. */
    public enum In {
        /** In the title, or the name of a place. */
        TITLE,
        /** In the name of a theme. */
        THEME,
        /** Somewhere in the text. */
        TEXT
    }

    /** Whether all of these are known to be so. */
    boolean has(List<Need> asked) {
        return good.containsAll(asked);
    }
}
