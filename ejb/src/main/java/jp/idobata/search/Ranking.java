package jp.idobata.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which of the found stands first: what has the words in its title, then in a name or theme, then in what is said in
 * short, then elsewhere; as a whole or from its beginning on before within; as it is written before as it sounds. What
 * is equal in that stands in the order of nearness, in time and, where there is a point, in place.
 *
 * <p>Only those that come next are ranked, {@value #MOST} of them, so that a word that very many have does not have all
 * of them read. What comes later than these follows in the order of time.
 */
final class Ranking {

    private static final int MOST = 200;

    private static final String TITLE = "substring_index(s.folded, ' ', 1)";
    private static final String TITLE_SOUND = "substring_index(s.readings, '\\n', 1)";
    private static final int NAMES = 2;
    private static final int BRIEF = 3;
    /** A week later is like a kilometre farther. */
    private static final String FAR = "timestampdiff(hour, ?, n.starts_at) / 168 + coalesce(n.distance, 0) / 1000";

    private Ranking() {
    }

    /** Whether the page is ranked. */
    static boolean ranks(GatheringQuery query) {
        return query.order() == GatheringQuery.Order.BEST && query.page() * query.size() <= most(query.size());
    }

    /** How many are ranked, in whole pages. */
    static int most(int size) {
        return MOST / size * size;
    }

    /** The numbers of dates on one page of those that come next. */
    static void page(Sql sql, Sql next, GatheringQuery query) {
        sql.add("select n.id");
        var values = new ArrayList<Object>();
        var scores = query.terms().words().stream().map(word -> score(word, values)).toList();
        sql.add(", " + String.join(" + ", scores) + " as score", values.toArray());
        sql.add(", " + FAR + " as far from (", query.from()).add(next.text(), next.parameters().toArray())
                .add(") n join gathering_search s on s.gathering_id = n.gathering_id order by score desc, far,"
                        + " n.starts_at, n.gathering_id limit ? offset ?", query.size(), (query.page() - 1) * query
                                .size());
    }

    private static String score(SoughtWord word, List<Object> values) {
        if (word.heard() == SoughtWord.Heard.NOT) {
            Collections.addAll(values, word.text(), word.text() + "%", word.pattern(), word.pattern(), word.pattern());
            return "case when " + TITLE + " = ? then 100 when " + TITLE + " like ? then 90 when " + TITLE
                    + " like ? then 80 when " + line("folded", NAMES) + " like ? then 60 when " + line("folded", BRIEF)
                    + " like ? then 40 else 10 end";
        }
        var heard = word.expression();
        // A short word is never looked for within another.
        var written = word.isRead() ? word.pattern() : "";
        Collections.addAll(values, word.text(), "^" + heard, written, heard, written, heard, written, heard);
        return "case when " + TITLE + " = ? then 100 when " + TITLE_SOUND + " regexp ? then 90 when " + TITLE
                + " like ? then 80 when " + TITLE_SOUND + " regexp ? then 75 when " + line("folded", NAMES)
                + " like ? then 60 when " + line("readings", NAMES) + " regexp ? then 55 when " + line("folded", BRIEF)
                + " like ? then 40 when " + line("readings", BRIEF) + " regexp ? then 35 else 10 end";
    }

    private static String line(String column, int number) {
        return "substring_index(substring_index(s." + column + ", '\\n', " + number + "), '\\n', -1)";
    }
}
