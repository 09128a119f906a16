/**
 * ことばの綴りと読み: one spelling, and the sound, of all that is looked up.
 *
 * <ul>
 * <li>{@link jp.idobata.search.words.Spelling}: NFKC, lower case, hiragana for katakana, large vowels for small ones,
 * long marks written out (らーめん, らあめん), ヴ as ブ, ぢ and づ as じ and ず, 々 and ゝ written out, today's letters for
 * 旧字体 and 異体字 (a table beside it), ヶ as か between a number or kanji and kanji, numbers that count in digits
 * (三丁目). おう is not おお: where one word ends and the next begins cannot be told, and こどものうた would lose its うた.
 * </li>
 * <li>{@link jp.idobata.search.words.Sounds}: the reading of each word by Kuromoji's dictionary, with the bounds of
 * words kept, so that a reading is only found where a word begins; besides, readings of a table, for names of this
 * town, and 町 as ちょう and as まち. Names that neither knows are found as they are written.</li>
 * <li>Read once when first needed; no state.</li>
 * </ul>
 */
package jp.idobata.search.words;
