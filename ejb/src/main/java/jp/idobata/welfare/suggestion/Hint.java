package jp.idobata.welfare.suggestion;

/**
 * A word or phrase of the dictionary that hints at a term.
 *
 * @param phrase as staff wrote it
 * @param folded as it is compared
 * @param term key of the term, see {@link TermKeys}
 * @param weight 1 is enough for a suggestion; below 0 it speaks against the term
 * @param source where it comes from; null if nobody has said
 */
record Hint(String phrase, String folded, String term, double weight, String source) {
}
