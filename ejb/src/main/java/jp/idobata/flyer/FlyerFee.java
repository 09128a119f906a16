package jp.idobata.flyer;

/**
 * What it costs.
 *
 * @param free whether it costs nothing; null if the words do not settle that
 * @param text the words
 */
public record FlyerFee(Boolean free, String text) {
}
