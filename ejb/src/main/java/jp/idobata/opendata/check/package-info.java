/**
 * Checks the open data of any municipality: a file against the columns of {@link jp.idobata.opendata.StandardList}.
 *
 * <p>Promise: whatever bytes there are, an answer comes in bounded time and memory: a file is at most 10 MB and 50,000
 * rows, a row at most 100,000 letters, and at most 20,000 things are told one by one; how often each was found is told
 * of all. Each {@link jp.idobata.opendata.check.Finding} has the row as a spreadsheet counts it, the column, the value,
 * and a {@link jp.idobata.opendata.check.Rule} for which there is a sentence that says what to do.
 *
 * <ul>
 * <li><b>Errors</b> are what a program trips over: letters nobody can read, quotes that do not end, rows of another
 *   length, columns and cells that must be there, days and times that do not exist, an ID twice, a code that does not
 *   check, a point outside of Japan.</li>
 * <li><b>Warnings</b> are what people and programs understand differently: other letters than UTF-8, other forms of
 *   dates, columns in another order, spaces around, what a spreadsheet would compute.</li>
 * <li><b>Hints</b> are habits: no byte order mark, line ends of another system, half-width katakana, letters that only
 *   some machines have.</li>
 * </ul>
 *
 * <p>A list is known by its header. One whose header is of neither list is checked as far as its columns are known by
 * name: so lists of the other data sets have their codes, dates and points looked at as well.
 *
 * <p>Pure: needs no server, keeps nothing.
 */
package jp.idobata.opendata.check;
