/**
 * 窓口: what people without the net tell on paper, by telephone or at the counter, and staff enter for them.
 *
 * <ul>
 * <li>Staff write down from where it came, by whose leave it is published and who of staff heard that, on which day.
 * Without it nothing is taken in.</li>
 * <li>They write down how to reach those who told it: telephone, fax, address, through whom. That is <b>for staff
 * only</b>: no page, feed, file or mail of the public side reads this room's table.</li>
 * <li>The post itself is written with the form everybody uses, waits in the queue like any other, and looks like any
 * other once it is public. It is held by the desk: no account holds it, and every curator may change it (see {@code
 * gathering.Holders} and {@code place.PlaceKeepers}).</li>
 * <li>Who wants it gets a letter with what was published, to be printed.</li>
 * <li>Whether it still holds is asked by telephone (package freshness), never by mail.</li>
 * <li>How to reach people is emptied at once where they ask for it, and by a rule of package retention once the post
 * has long been out of public view or has never become public. Where it came from, and by whose leave it was
 * published, stays as long as the post.</li>
 * </ul>
 */
package jp.idobata.counter;
