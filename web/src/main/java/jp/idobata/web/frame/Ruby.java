package jp.idobata.web.frame;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Readings above kanji, ふりがな. Authors write them in Aozora notation, {@code ｜今日《きょう》}. On its way to the page such a
 * text carries Unicode's interlinear annotation characters, which stand in no keyboard's way and mean nothing but
 * this.
 *
 * <p>Text that people type may hold these characters too. It cannot put words above words with them: only pairs of
 * base and reading that the interface itself has marked are shown as such; of any other the reading is dropped. Where
 * people have written a text, its element says so in its {@code lang}, see {@link #posted}; the readings there are
 * those of a dictionary, or of kana that its writer has given, and never stand in the text itself.
 */
final class Ruby {

    static final char BASE = '\uFFF9';
    static final char READING = '\uFFFA';
    static final char END = '\uFFFB';

    static final Pattern MARKED = Pattern.compile(BASE + "([^\uFFF9-\uFFFB]*)" + READING + "([^\uFFF9-\uFFFB]*)" + END);

    private static final Pattern AOZORA = Pattern.compile("｜([^｜《》]+)《([^｜《》]+)》");
    private static final Pattern MARKS = Pattern.compile("[\uFFF9-\uFFFB]");
    private static final Set<String> OURS = ConcurrentHashMap.newKeySet();

    private Ruby() {
    }

    /** A text of the interface's own, its readings marked. Never call this with what people have typed. */
    static String marked(String aozora) {
        if (aozora.indexOf('｜') < 0) {
            return aozora;
        }
        var readings = AOZORA.matcher(aozora);
        var text = new StringBuilder();
        while (readings.find()) {
            OURS.add(pair(readings.group(1), readings.group(2)));
            readings.appendReplacement(text,
                    Matcher.quoteReplacement(BASE + readings.group(1) + READING + readings.group(2) + END));
        }
        return readings.appendTail(text).toString();
    }

    static boolean isMarked(String text) {
        return text.indexOf(BASE) >= 0 || text.indexOf(READING) >= 0 || text.indexOf(END) >= 0;
    }

    static boolean isOurs(String base, String reading) {
        return OURS.contains(pair(base, reading));
    }

    /** A value of {@code lang} for an element that holds what people have written, and nothing of ours. */
    static String posted(String tag) {
        return tag + END;
    }

    static boolean isPosted(String tag) {
        return tag != null && tag.indexOf(END) >= 0;
    }

    /** The text as it stands without its readings, for attributes, titles and options. */
    static String bare(String text) {
        return isMarked(text) ? unmarked(MARKED.matcher(text).replaceAll("$1")) : text;
    }

    static String unmarked(String text) {
        return MARKS.matcher(text).replaceAll("");
    }

    private static String pair(String base, String reading) {
        return base + READING + reading;
    }
}
