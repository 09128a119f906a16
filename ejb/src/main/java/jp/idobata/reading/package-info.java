/**
 * ふりがな above what people have written, by a dictionary and by what its writer says.
 *
 * <ul>
 *   <li>What the writer of a text says of a word goes before everything ({@link jp.idobata.reading.Corrections}): names
 *   of people and places are in no dictionary.</li>
 *   <li>Then come days of the month and of the week, months and people counted, which a dictionary of words gets wrong
 *   ({@link jp.idobata.reading.Counted}), then the dictionary itself (Lucene's Kuromoji with IPADIC, Apache License
 *   2.0).</li>
 *   <li>The text itself is never changed: its pieces, put together, are the text.</li>
 *   <li>A reading holds nothing but kana, so that nothing can be said above a word but how it sounds.</li>
 * </ul>
 *
 * <p>The interface's own texts have readings that were written by hand, see the bundles.
 */
package jp.idobata.reading;
