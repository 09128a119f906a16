package jp.idobata.reading;

import java.util.ArrayList;
import java.util.List;

/** A text as it is put together, piece by piece. */
final class Pieces {

    private final List<Spelled> pieces = new ArrayList<>();

    List<Spelled> all() {
        return List.copyOf(pieces);
    }

    /** A word and how it is read; kana at its beginning and its end stand outside. */
    void spell(String word, String reading) {
        if (reading == null || !Kana.hasKanji(word)) {
            plain(word);
            return;
        }
        var sound = Kana.hiragana(reading);
        var spoken = Kana.hiragana(word);
        var end = 0;
        while (end < word.length() - 1 && end < sound.length() - 1 && !isKanji(spoken, end)
                && spoken.charAt(spoken.length() - 1 - end) == sound.charAt(sound.length() - 1 - end)) {
            end++;
        }
        var start = 0;
        while (start < word.length() - end - 1 && start < sound.length() - end - 1
                && spoken.charAt(start) == sound.charAt(start)) {
            start++;
        }
        plain(word.substring(0, start));
        pieces.add(new Spelled(word.substring(start, word.length() - end), sound.substring(start, sound.length()
                - end)));
        plain(word.substring(word.length() - end));
    }

    private static boolean isKanji(String text, int fromEnd) {
        return Character.isIdeographic(text.charAt(text.length() - 1 - fromEnd));
    }

    /** What needs no reading joins what stands before it. */
    void plain(String text) {
        if (text.isEmpty()) {
            return;
        }
        var last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.reading() == null) {
            pieces.set(pieces.size() - 1, new Spelled(last.base() + text, null));
        } else {
            pieces.add(new Spelled(text, null));
        }
    }
}
