package jp.idobata.gathering.likeness;

/**
 * A word of a title.
 *
 * @param text as it is written, in one spelling
 * @param sound how it is read
 * @param weight how much it says: the more, the longer it is; little, if it stands in every other title
 */
record Word(String text, String sound, double weight) {

    boolean same(Word other) {
        return text.equals(other.text) || sound.equals(other.sound);
    }
}
