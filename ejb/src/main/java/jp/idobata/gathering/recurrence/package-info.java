/**
 * くりかえし: the rule by which the dates of a gathering recur (RFC 5545, section 3.3.10), and what it leaves out.
 *
 * <ul>
 * <li>A rule counts in days. What recurs more often than daily is not a rule here.</li>
 * <li>Everything is wall-clock time of the town: 10:00 stays 10:00 when the clocks change. A time that does not exist
 * on a day keeps its name, and falls as much later as the clocks were put forward; of a time that exists twice, the
 * first is meant.</li>
 * <li>A day that a month or year lacks is left out, not moved: the 31st, the 29th of February, the fifth Monday.</li>
 * <li>「10回」 are ten meetings: a number of dates counts what is held, not the days that a pause leaves out. RFC 5545
 * counts those too, so what goes out says a last day instead of a number.</li>
 * </ul>
 */
package jp.idobata.gathering.recurrence;
