/**
 * 「行きます」: who comes to one date of a gathering. A date is an occurrence, never the series.
 *
 * <ul>
 * <li>Somebody says so with an account, or without one with name and e-mail address; with how many people, 1 to 20, and
 *   a word to the organiser. <b>Without an account it counts only once the link in the mail was opened and its button
 *   pressed</b>: otherwise anybody could fill a list with other people's addresses. Until then no place is held, so
 *   that nobody can block places either; the order of arrival is the order of confirmation.</li>
 * <li>One address stands on a date's list once. To say it again is no second one and changes nothing; an address
 *   without an account gets a mail with the link to what it said.</li>
 * <li>Capacity counts people, not addresses: the date's own number, else that of the gathering, else there is no limit.
 *   Whoever finds no room waits.</li>
 * <li>The waiting list moves up by itself whenever there is room: <b>the first in order of arrival whose whole party
 *   fits gets a place</b>. A party that is too large for the room there is keeps its position and lets those behind it
 *   pass; it can make itself smaller at any time. So no seat stays empty while someone waits who would fit, and among
 *   parties of one the order is strict. Whoever moves up is told by mail. See {@link
 *   jp.idobata.attendance.Seating}.</li>
 * <li>A promise is kept: when the capacity is lowered, those who have a place keep it. More people can come with
 *   someone who has a place only as long as there is room; else they keep the number they had.</li>
 * <li>Whoever withdraws and comes again is the last in order. Whom the organiser has taken off does not come back.</li>
 * <li>Everything that changes a date's list is done under the lock of the date's row, in one short transaction, in
 *   turns ({@link jp.idobata.attendance.Turns}). No other row is locked before it, so that there is no circle.</li>
 * <li>Those who come are told when the date is cancelled, moved, on again or dropped, at once; and on the day before
 *   ({@link jp.idobata.attendance.Reminders}). When the gathering goes out of view they are told that it is off, and
 *   when it is back that it is on again; in between nothing.</li>
 * <li>A date that somebody comes to, or waits for a place at, is not forgotten when it is no longer proposed: it stays,
 *   cancelled, with its list ({@link jp.idobata.gathering.ComersAsked}).</li>
 * <li>Names, addresses and words are deleted when the day and 30 more have gone ({@link
 *   jp.idobata.attendance.Forgetting}); the counts of the date stay in its {@link jp.idobata.attendance.Roll}.</li>
 * <li>Who comes is known to the organiser alone. The public learns whether there is room, in words, not how much.</li>
 * </ul>
 *
 * <p>Leaves out: how mail is written (package notification observes {@link jp.idobata.attendance.Told}), and how many
 * really came.
 */
package jp.idobata.attendance;
