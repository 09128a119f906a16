package jp.idobata.web.visitor;

/**
 * Something one can press to see another part of a list.
 *
 * @param label its words, in the reader's language
 * @param address where it leads
 * @param chosen whether the list is narrowed by it already
 */
public record Choice(String label, String address, boolean chosen) {
}
