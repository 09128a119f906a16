package jp.idobata.reading;

/**
 * A part of a text whose reading is known.
 *
 * @param start its first character
 * @param end the character after its last
 * @param reading how it is read; null if it is better left without
 */
record Span(int start, int end, String reading) {

    boolean meets(Span other) {
        return start < other.end && other.start < end;
    }
}
