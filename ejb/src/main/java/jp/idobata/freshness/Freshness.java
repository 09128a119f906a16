package jp.idobata.freshness;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the public is told of how sure an entry is, and how a statement finds it out.
 *
 * @param sureOn the last day on which somebody was sure, if that is long ago; else null
 * @param restsSince since when it rests; null if it does not
 * @param why why it rests: {@code SILENT}, {@code PAUSED} or {@code GONE}; null if it does not
 */
public record Freshness(LocalDate sureOn, Instant restsSince, String why) {

    /** Nothing to be told. */
    public static final Freshness SURE = new Freshness(null, null, null);

    private static final String ROW = " from freshness_%s f where f.kind = '%s' and f.subject_id = %s.id"
            + " and f.began_at > %3$s.updated_at)";

    /** Part of the key of the text that says why it rests. */
    public String word() {
        return "GONE".equals(why) ? "gone" : "PAUSED".equals(why) ? "paused" : "rests";
    }

    /** Whether it rests. */
    public boolean resting() {
        return restsSince != null;
    }

    /**
     * A condition of a statement: the entry does not rest.
     *
     * @param alias what the table of gatherings or places is called in the statement
     */
    public static String awake(Entry.Kind kind, String alias) {
        return "not exists (select 1" + ROW.formatted("rest", kind, alias);
    }

    /** The same for a statement that is at home in another schema. */
    public static String awakeFrom(String schema, Entry.Kind kind, String alias) {
        return awake(kind, alias).replace(" from ", " from " + schema + ".");
    }

    /** A column of a statement: the last day somebody was sure, if that is long ago. A date or null. */
    public static String sureOn(Entry.Kind kind, String alias) {
        return "(select f.sure_on" + ROW.formatted("ageing", kind, alias);
    }

    /** Three columns of a statement: that day, since when the entry rests, and why. */
    public static String columns(Entry.Kind kind, String alias) {
        return sureOn(kind, alias) + ", (select f.began_at" + ROW.formatted("rest", kind, alias)
                + ", (select f.why" + ROW.formatted("rest", kind, alias);
    }
}
