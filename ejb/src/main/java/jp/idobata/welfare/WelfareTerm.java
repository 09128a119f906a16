package jp.idobata.welfare;

/**
 * One term of the taxonomy.
 *
 * @param code its stable name within its dimension
 * @param name as staff read it
 * @param source where the term comes from, a law or report; null if it is the municipality's own
 * @param retired whether it can no longer be chosen; what was said with it stays
 */
public record WelfareTerm(long id, Dimension dimension, String code, String name, String source, boolean retired) {
}
