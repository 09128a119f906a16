/**
 * 報告: the figures that a municipality puts before a meeting or hands in once a year. Behind the wall: staff only.
 *
 * <p>Every figure follows a rule that stands under the tables, on the page as on paper:
 * <ul>
 * <li><b>Period</b>: from its first day to its last; what has not begun yet is not counted.</li>
 * <li><b>開催回数</b>, dates held: dates of gatherings that began in the period in public view and were not cancelled,
 * unless it was told that they were not held. What is taken down later keeps the dates before that, unless letting it
 * through was undone as a mistake. A date without a report counts as held; once a gathering rests because nobody could
 * say whether it goes on, its later dates count only with a report.</li>
 * <li><b>延べ参加</b>: people in the reports of these dates. Dates without a number are counted and said.</li>
 * <li><b>拠点</b>, bases: <i>drop-in places</i> that were known by the end of the counted days, and were neither hidden
 * nor at rest already before the period; and <i>regular gatherings</i>, held at least once a month on the period's
 * mean. What is held regularly in a drop-in place is a base of its own; both kinds stand side by side.</li>
 * <li><b>Frequency</b>: dates held, divided by the months of the counted days: whole ones and the part of one that
 * is left, with one decimal, at least one.</li>
 * <li><b>Programme strands</b> are those of the welfare profile of the thing itself, as it is now. One that serves
 * several strands is shown in each, and once in every sum.</li>
 * <li><b>Area</b>: where the thing lay on the last counted day, for each kind of area.</li>
 * <li><b>Activity</b>: by words in title or summary, or by theme, as the municipality has written them down; several
 * are possible, each sum has it once.</li>
 * <li><b>Narrowed</b>: frequency and activity may be asked of one strand alone. Then their sums are that strand's line
 * in the table of strands, as far as gatherings go.</li>
 * <li><b>Years</b>: the same days of the four years before, each counted by itself.</li>
 * <li><b>Before and after</b>: the days from the chosen day to the end of the counted days, and as many before it.</li>
 * </ul>
 *
 * <p>Staff see every figure. For readers outside, counts of people from 1 to below a threshold are kept back, and as
 * many more as it takes that nothing of them can be worked out from the sums ({@link
 * jp.idobata.insight.report.Suppression}).
 */
package jp.idobata.insight.report;
