package jp.idobata.web.member;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.idobata.gathering.Proposal;
import jp.idobata.reading.Corrections;
import jp.idobata.reading.Readings;

/**
 * The words with kanji of what somebody writes, and how each is read: what a dictionary says, or what its writer has
 * typed instead. Below them are empty lines for words that the dictionary cuts in the wrong place.
 */
public final class WordReadings {

    private static final int EMPTY_LINES = 2;

    private final Proposal proposal;
    private final Map<String, String> known;
    private final List<Line> lines = new ArrayList<>();

    /**
     * A line.
     *
     * @param word the word; empty in a line where one is to be typed
     * @param reading how it is read, as it stands in the field
     * @param own whether the word itself is typed
     * @param wrong key of the sentence that says what to do; null if nothing is wrong
     */
    public record Line(String word, String reading, boolean own, String wrong) {
    }

    WordReadings(Proposal proposal) {
        this.proposal = proposal;
        known = Readings.found(proposal.texts(), Corrections.NONE);
        Readings.found(proposal.texts(), proposal.readings()).entrySet().stream().limit(Corrections.MOST)
                .forEach(word -> lines.add(new Line(word.getKey(), word.getValue(), false, null)));
        for (var i = 0; i < EMPTY_LINES; i++) {
            lines.add(new Line("", "", true, null));
        }
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Whether anything is wrong. */
    boolean isWrong() {
        return lines.stream().anyMatch(line -> line.wrong() != null);
    }

    /** Whether it has been corrected anywhere, or something is wrong. */
    public boolean isOpen() {
        return isWrong() || !proposal.readings().readings().isEmpty();
    }

    /** Takes what was typed. What a dictionary says, too, needs no correction, and an empty field is none. */
    Corrections read(HttpServletRequest request) {
        var corrected = new TreeMap<String, String>();
        var shown = lines.size();
        lines.clear();
        for (var i = 0; i < shown; i++) {
            var line = line(typed(request, "word" + i), typed(request, "reading" + i), i >= shown - EMPTY_LINES);
            lines.add(line);
            if (line.wrong() == null && !line.reading().isEmpty() && !line.reading().equals(known.get(line.word()))) {
                corrected.put(line.word(), line.reading());
            }
        }
        return new Corrections(corrected);
    }

    private static String typed(HttpServletRequest request, String field) {
        return Optional.ofNullable(request.getParameter(field)).orElse("").strip();
    }

    private Line line(String word, String typed, boolean own) {
        var sound = Corrections.sound(typed);
        if (typed.isEmpty()) {
            return new Line(word, "", own, null);
        }
        if (sound == null) {
            return new Line(word, typed, own, "member.readings.bad");
        }
        return new Line(word, sound, own, Corrections.isWord(word) && proposal.texts().stream()
                .anyMatch(text -> text.contains(word)) ? null : "member.readings.word.bad");
    }
}
