package jp.idobata.insight.connect;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.idobata.search.SearchTerms;

/**
 * What somebody would like. Every part may be empty: does not matter. It has no text of its own, so that no log can
 * come to hold what was typed.
 *
 * @param words what they like, one of which is enough
 * @param weekdays days they can, 1 Monday to 7 Sunday (ISO 8601)
 * @param parts parts of the day they can
 * @param from where they set out; null if that is not said
 * @param travel how they get around; null counts as on foot
 * @param minutes how long they are willing to be on the way; null for any
 * @param needs what has to be so
 * @param ages how old; null if that is not said
 * @param form how they would take part; null if that is not said
 */
public record Wish(List<String> words, Set<Integer> weekdays, Set<PartOfDay> parts, Point from, Travel travel,
        Integer minutes, List<Need> needs, Ages ages, Form form) {

    /** Most words that count. */
    public static final int WORDS_MOST = 8;
    private static final int CHARACTERS_MOST = 100;

    /**
     * A point of the earth.
     *
     * @param latitude degrees, WGS 84
     * @param longitude degrees, WGS 84
     */
    public record Point(double latitude, double longitude) {
        @Override
        public String toString() {
            return "Point";
        }
    }

    /** Everything is copied. */
    public Wish {
        words = List.copyOf(words);
        weekdays = Set.copyOf(weekdays);
        parts = Set.copyOf(parts);
        needs = List.copyOf(needs);
        travel = travel == null ? Travel.FOOT : travel;
    }

    /** Words as people write them, between spaces and commas; the first {@value #WORDS_MOST} that say anything. */
    public static List<String> words(String typed) {
        var text = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC);
        return Arrays.stream(text.substring(0, Math.min(text.length(), CHARACTERS_MOST)).split("[\\s\\p{Z},、。・/]+"))
                .filter(word -> !SearchTerms.fold(word).isEmpty()).distinct().limit(WORDS_MOST).toList();
    }

    /** How far one gets, by the straight line in metres; null for any distance. */
    Integer reach() {
        return from == null || minutes == null ? null : (Integer) travel.reach(minutes);
    }

    /** The same without words. */
    Wish whatever() {
        return new Wish(List.of(), weekdays, parts, from, travel, minutes, needs, ages, form);
    }

    @Override
    public String toString() {
        return "Wish";
    }
}
