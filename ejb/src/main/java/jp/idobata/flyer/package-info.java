/**
 * ちらし: what the text of an ordinary announcement says, for the form to offer and the poster to confirm.
 *
 * <p>Promise: the same text on the same day always gives the same {@link jp.idobata.flyer.Flyer}. Nothing is invented:
 * what the text does not say is not there, and each {@link jp.idobata.flyer.Finding} keeps the words it came from and
 * where they stand in the text as it was pasted. What is not certain is told as a {@link jp.idobata.flyer.Doubt}.
 *
 * <p>Rules:
 * <ul>
 *   <li>Width makes no difference (NFKC), nor do spaces between Japanese letters.</li>
 *   <li>Days and times under a heading (日時, とき, 期間 …), or those that fill a line, are believed first; of several the
 *   first, with the lines that go on from it.</li>
 *   <li>The days of sign-up, of the rainy day, of birth and of days off are not days of the gathering.</li>
 *   <li>A day without a year is the next such day from today; a weekday beside it may choose another year, or a day of
 *   the last weeks. If no likely year agrees with the weekday, the next such day is given with a doubt.</li>
 *   <li>Reception and opening of doors are not the start; they are told apart.</li>
 *   <li>How often it is held (毎週水曜, 毎月第2・4土曜) becomes a rule if the days are not told one by one or by an end.</li>
 *   <li>Beside a rule, days off (祝日は休み, 年末年始, 8月は休み) are left out by it; others are told as a doubt.</li>
 *   <li>Place, fee, number of people and the like stand under their headings, else where the words leave no doubt; a
 *   place that only looks like one is told as guessed.</li>
 *   <li>Of several telephone numbers, one under a heading of contact counts; numbers of fax machines do not.</li>
 *   <li>A text longer than {@link jp.idobata.flyer.FlyerReader#LONGEST} characters is refused.</li>
 * </ul>
 *
 * <p>How days, times, fees and numbers are written is the grammar of {@link jp.idobata.intake}; here is only where in
 * running text they stand. Knows nothing of gatherings.
 */
package jp.idobata.flyer;
