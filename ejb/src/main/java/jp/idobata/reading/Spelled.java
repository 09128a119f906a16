package jp.idobata.reading;

/**
 * A piece of a text.
 *
 * @param base as it is written
 * @param reading how it is read, in hiragana; null where it says so itself
 */
public record Spelled(String base, String reading) {
}
