package jp.idobata.prose;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Shortens a text to what a paper has room for. It ends with a whole sentence, as far as one fits; else where one may
 * read a pause, and last in the middle with 「…」. A character is what a reader counts as one, so that none is torn.
 */
public final class Cut {

    /** What a reader counts as one. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");
    private static final String PAUSES = "、，,;；・ 」』）)";
    private static final String MORE = "…";
    /** A pause counts only if it leaves so much of the room used. */
    private static final double FILLED = 0.5;

    private Cut() {
    }

    /** The beginning of a text in at most so many characters; lines are joined to one. */
    public static String to(int most, String text) {
        var line = text.strip().replaceAll("\\s*\\R\\s*", "").replaceAll("[\\s　]+", " ");
        var room = characters(line, most);
        if (room >= line.length()) {
            return line;
        }
        var sentence = sentenceEnd(line, room);
        if (sentence > 0) {
            return line.substring(0, sentence).strip();
        }
        var within = characters(line, most - 1);
        var pause = pause(line, within);
        return line.substring(0, pause > within * FILLED ? pause : within).strip() + MORE;
    }

    /** How many characters a reader counts. */
    public static int length(String text) {
        return (int) CHARACTER.matcher(text).results().count();
    }

    private static int characters(String text, int most) {
        return CHARACTER.matcher(text).results().limit(most).mapToInt(MatchResult::end).max().orElse(0);
    }

    /** The last end of a sentence within the room; 0 if there is none. */
    private static int sentenceEnd(String text, int room) {
        return Sentences.ends(text).stream().mapToInt(Integer::intValue).filter(end -> end <= room).max().orElse(0);
    }

    private static int pause(String text, int room) {
        for (var end = room; end > 0; end--) {
            if (PAUSES.indexOf(text.charAt(end - 1)) >= 0) {
                return end;
            }
        }
        return 0;
    }
}
