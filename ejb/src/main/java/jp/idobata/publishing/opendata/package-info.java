/**
 * Open data: the town's gatherings and places as the lists that are the same in every municipality, and a catalogue
 * of them (DCAT 3 as JSON-LD).
 *
 * <ul>
 * <li>Only what everybody may read: published, not resting, at places that are shown; the dates of the next 400
 *   days.</li>
 * <li>イベント一覧: a row is a date; the columns and how they are written are in {@link jp.idobata.opendata}. A cancelled
 *   date stays, with 状態 「中止」 and 「【中止】」 and the reason in 開始日時特記事項. An end that nobody knows is the same day
 *   without a time; whole days have no times, and end on the last of them.</li>
 * <li>料金(基本) is a number or nothing, as the columns want it; the words about the fee are in 料金(詳細), whether it is
 *   free in 料金種別. So are 定員 and 定員備考. Marks of 来やすさ are キーワード, themes タグ.</li>
 * <li>What no column holds, and so does not come back from the list: the area (it follows from where it is), which of
 *   the town's places and groups it is (found by name on the way back), pictures but the address of the first, that
 *   only those who come are told an address on the net, by whom and since when something is cancelled, what an import
 *   could not read, that whole days end at the next midnight, a +81 before a telephone
 *   number.</li>
 * <li>The address on the net that only those who come are told is not in the list. Telephone numbers are, where the
 *   page shows them, because whoever reads the list instead of the page has no other way to ask; mail addresses have
 *   no column.</li>
 * <li>Empty are columns of which the town knows nothing, 言語コード, 町字ID and the parts of an address among them: they
 *   would be guesses.</li>
 * </ul>
 *
 * <p>Written part by part: memory does not grow with the town. Pure but for the records of publishing.
 */
package jp.idobata.publishing.opendata;
