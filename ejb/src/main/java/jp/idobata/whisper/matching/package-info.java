/**
 * Which texts speak of the same thing. Nothing here knows what a whisper is: a text goes in, and out comes how much two
 * texts have in common and in which words.
 *
 * <ul>
 * <li>A text is its content words (nouns, verbs, adjectives, found by Kuromoji), in their base forms and folded like
 * the texts of package search. A word written in kana is the same as one in kanji that is read so; two kanji words that
 * merely sound alike are not.</li>
 * <li>Words that say nothing by themselves (できる, 場所), words that alone do not join two texts (子ども, 週末), and
 * families of words that belong together (畳, い草) are data: files beside this package.</li>
 * <li>The same two texts always have the same in common; nothing is learnt.</li>
 * </ul>
 */
package jp.idobata.whisper.matching;
