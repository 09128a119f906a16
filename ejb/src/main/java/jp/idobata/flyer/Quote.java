package jp.idobata.flyer;

/**
 * Words of the text.
 *
 * @param from where they begin in the text as it was pasted
 * @param to where they end, exclusive
 * @param words as they stand there
 */
public record Quote(int from, int to, String words) {
}
