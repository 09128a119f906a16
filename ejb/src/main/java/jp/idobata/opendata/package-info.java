/**
 * オープンデータ: the two lists that every municipality can publish in the same columns, and how we write in them what the
 * columns have no place for. Known by those who write the lists ({@link jp.idobata.publishing.opendata}), by those
 * who read them back ({@link jp.idobata.intake.standard}) and by who checks them ({@link jp.idobata.opendata.check}).
 *
 * <ul>
 * <li><b>Columns</b> ({@link jp.idobata.opendata.StandardList}): the 79 of イベント一覧, exactly these and in this order,
 *   and the 24 of 公共施設一覧, as municipalities use them. None is added: what has no column has no place.</li>
 * <li><b>One row is one date</b>, as in the lists in use. The rows of a gathering share its コンテンツURL, and their
 *   {@code ID} is its number with the date's own ({@link jp.idobata.opendata.DateId}), which stays when the date is
 *   moved.</li>
 * <li><b>A rule</b> is said in 開催パターン in words and as RFC 5545 behind them ({@link jp.idobata.opendata.RuleText});
 *   its dates are all there nevertheless, for who reads no rules.</li>
 * <li><b>Formulas</b> ({@link jp.idobata.opendata.SafeCell}): a cell that a spreadsheet would compute begins with an
 *   apostrophe, which the way back takes off. What only looks like it, such as 「-5歳」, stays as it is, and a telephone
 *   number that begins with +81 is written as it is dialled in Japan: nothing is spoilt for a reader who knows of no
 *   apostrophes.</li>
 * <li><b>Nothing is invented.</b> The code of the municipality comes from the setting {@code TOWN_CODE}; without it
 *   the column is empty, and so is the prefecture.</li>
 * </ul>
 *
 * <p>Pure: needs no server.
 */
package jp.idobata.opendata;
