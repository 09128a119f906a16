package jp.idobata.gathering;

/**
 * A gathering as those see it whose it is.
 *
 * @param gathering what was last accepted
 * @param open whether the public sees it
 * @param reason why it was taken out of public view, or null
 * @param next the next date, cancelled or not; null if none is to come
 */
public record Held(Gathering gathering, boolean open, String reason, Occurrence next) {
}
