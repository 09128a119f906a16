/**
 * When something takes place, read from the cells of a list made by people for people.
 *
 * <p>Promise: a day is given only if the text says it. A missing year is the one hint taken from outside (the day
 * the list was made, {@link jp.idobata.intake.when.Listing}), and it must agree with every weekday written in the
 * cell; if none agrees, no day is given. Text that changes the days and cannot be read (a remark about sessions, a
 * condition) means that no day is given.
 *
 * <p>Rules:
 * <ul>
 *   <li>Single days, lists ({@code 6月13日、27日、7月11日 いずれも(木)}), numbered days ({@code ①4月13日 ②4月14日}), spans
 *   ({@code 10月2日～12月26日}), spans or months cut down to weekdays ({@code の土曜日}, {@code ※平日のみ},
 *   {@code 第2・第4土曜日}) and spans with days left out ({@code ※10日は休み}, {@code ※月曜日は休館}).</li>
 *   <li>A span means that it is open on each of its days that is not left out; the days are listed one by one, and the
 *   span itself is kept as {@link jp.idobata.intake.when.DateSpan} for whoever wants to show it as such. More than 400
 *   days are refused.</li>
 *   <li>A span whose days are not as many as the sessions stated in the cell, the title or the description
 *   ({@code 全9回}) does not tell its days; none are given.</li>
 *   <li>A span without a first day runs from the day of the list: on that day it is under way.</li>
 *   <li>A day within six months of the one before it is in the same run; an earlier month means the next year.</li>
 *   <li>平日 is Monday to Friday without national holidays; 祝 is a national or substitute holiday.</li>
 *   <li>Times: several starts are several occurrences a day; ①② belong to the numbered days if the date cell numbers
 *   its days in the same way, to sessions of each day otherwise. Reception, doors and last entry are not the start. A
 *   remark beside a time that names days ({@code 初日は13:00から}, {@code 金・土曜日は19:00まで}) is applied to them; any
 *   other remark leaves the plain time and is told in the report. No time means all day.</li>
 *   <li>Opening hours become a week only if a week can hold them; 第3日曜日休館 cannot be held by one.</li>
 * </ul>
 *
 * <p>Left out: rules that recur without an end; whoever runs the gathering enters those by hand. Days on which a
 * venue is closed as a rule are left out of a span only if the row says so.
 */
package jp.idobata.intake.when;
