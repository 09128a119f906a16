package jp.idobata.whisper.matching;

/**
 * A content word of a text.
 *
 * @param text its base form, folded
 * @param reading how it is read, in hiragana; the text itself where that is not known
 * @param written its base form as people write it
 * @param regional whether it is the name of a part of the world
 */
record Word(String text, String reading, String written, boolean regional) {

    /** A shorter reading may stand in a text by chance. */
    private static final int SPELLED_LEAST = 4;

    /** Whether it is the same word, one of the two perhaps written in kana. */
    boolean isSame(Word other) {
        return text.equals(other.text) || (isKana() || other.isKana()) && reading.equals(other.reading);
    }

    /** Whether a folded text spells it in kana, even where no dictionary would look for the word. */
    boolean isSpelledIn(String folded) {
        return !isKana() && reading.length() >= SPELLED_LEAST && folded.contains(reading);
    }

    private boolean isKana() {
        return text.equals(reading);
    }
}
