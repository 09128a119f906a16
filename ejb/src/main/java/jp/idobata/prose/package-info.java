/**
 * 文章: a longer text as people write it, plain, with a few marks that anybody can type: a heading, a list, what somebody
 * said, a question, where a picture stands. Whatever else is written is letters; there is no markup to go wrong, and
 * nothing of it reaches a page unescaped. {@link jp.idobata.prose.Sentences} knows where a
 * text can end, for all who shorten one; {@link jp.idobata.prose.Cut} shortens what is told for papers that have so
 * much room and no more.
 */
package jp.idobata.prose;
