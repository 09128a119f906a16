/**
 * What is said of a gathering, on which channel, and in how many characters.
 *
 * <ul>
 *   <li>A channel counts in its own way ({@link jp.idobata.announcement.text.Measure}); what is proposed is never
 *   longer than it takes. What has to go is cut first at the end of a sentence, else between two characters as people
 *   see them; the tag and the address are never cut.</li>
 *   <li>Days are said without words such as tomorrow, for nobody knows when it is read.</li>
 *   <li>What was told is kept as {@link jp.idobata.announcement.text.Facts}; what has become of it since is found by
 *   comparing, not by listening ({@link jp.idobata.announcement.text.Facts#since}).</li>
 * </ul>
 */
package jp.idobata.announcement.text;
