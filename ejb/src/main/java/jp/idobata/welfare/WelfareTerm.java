package jp.idobata.welfare;

/**
 * One term of the taxonomy.
 *
 * @param code its stable name within its dimension
 * @param name as staff read it
 * @param source where the term comes from, a law or report; null if it is the municipality's own
 * @param retired whether it can no longer be chosen; what was said with it stays
 * @param bandFrom least age in years of the people it is meant for; null if there is none
 * @param bandTo most age in years, included; null if there is none
 * @param mergedInto the term that now says what this one said; null if it was not merged
 */
public record WelfareTerm(long id, Dimension dimension, String code, String name, String source, boolean retired,
        Integer bandFrom, Integer bandTo, Long mergedInto) {

    /** A term for people of all ages. */
    public WelfareTerm(long id, Dimension dimension, String code, String name, String source, boolean retired) {
        this(id, dimension, code, name, source, retired, null, null, null);
    }
}
