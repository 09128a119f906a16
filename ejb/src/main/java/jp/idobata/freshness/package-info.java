/**
 * 確かめ: whether what is told of a regular gathering or a place still holds. Those who look after it are asked every so
 * often; who answers does so with one press.
 *
 * <ul>
 * <li>Asked of are places, and gatherings that follow a rule and go on for four weeks at least. What happens once, what
 * is over or soon will be, and what is not public is asked of by nobody.</li>
 * <li>Whoever changes an entry, or says that it holds, is sure on that day. So many days later ({@code
 * FRESHNESS_DAYS}, 180 if not set) it is due. It is asked of by mail, and once more after 14 days; the mail goes to
 * whoever posted it, with or without an account, else to the people of its group. See {@link
 * jp.idobata.freshness.Cycle}, which knows nothing but days.</li>
 * <li>A mail's link says which entry, and opens a page with three buttons: it holds, it has to be changed, it is no
 * more. Opening it does nothing. It works for {@value jp.idobata.freshness.Confirmations#LINK_DAYS} days from the
 * last mail, so that an old mail is no key for ever.</li>
 * <li>Fourteen days after the second time of asking an entry <b>ages</b>: its card and page say in a plain sentence on
 * which day somebody was last sure. Thirty days later it <b>rests</b>: it is in no list, feed or search, and its page
 * says since when it rests. Nothing is lost; one press wakes it, by the old link, on one's own page or at the desk,
 * and so does any change.</li>
 * <li><b>Nothing ages or rests that nobody was asked about.</b> Entries without anybody to mail to, such as those of a
 * list that was read in, stand on the desk's list for letters and telephone. A letter that went out counts as
 * asking.</li>
 * <li>What staff took in for somebody without the net (package counter), with a number to call, is asked of <b>by
 * telephone alone</b>: it stands on the list of {@link jp.idobata.freshness.CallDesk} from the day it is due, and no
 * mail and no letter asks. Staff enter what they heard: it holds, it is to be changed, it rests, it is no more, or
 * nobody answered and it is to be called again. The first time that nobody answers counts as asking, and so does the
 * first time after the days there are to answer: so it ages and rests by the same rule as what is mailed about, and
 * stays on the list until it rests. What they entered is undone as it was entered.</li>
 * <li>At most {@value jp.idobata.freshness.Asking#ENTRIES_MOST} entries are asked of by mail in a day, the longest
 * unsure first, and a person is asked about at most {@value jp.idobata.freshness.Asking#EACH_MOST} in one mail; the
 * rest is for the next days. So a town that was read in at once is asked about over weeks, not in a night.</li>
 * <li>A place that is no more rests at once, with that reason; a gathering that is no more is taken out of public
 * view by the rule of package gathering.</li>
 * <li>That it was asked, and who was sure when and by what way, are rows. What is undone goes; the row of what was
 * entered stays, with who undid it. That an entry ages or rests is a
 * row as long as it lasts, and counts only while nothing of the entry was changed after it: so whoever changes an
 * entry need not know of this package.</li>
 * <li>When somebody was last sure stands with the entry as well ({@code sure_at}), so that what is due is read in its
 * order and nothing else is looked at. The database works it out from the last change and the last confirmation; the
 * latter ({@code confirmed_at}) is kept by {@link jp.idobata.freshness.Book} alone. Lists of the desk count so far
 * ({@link jp.idobata.freshness.FreshnessDesk#COUNT_MOST}) and say so.</li>
 * </ul>
 *
 * <p>Leaves out: how the mail is written (package notification observes {@link jp.idobata.freshness.StillThere}).
 */
package jp.idobata.freshness;
