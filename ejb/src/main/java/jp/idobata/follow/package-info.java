/**
 * フォロー: what somebody wants to hear of, and the weekly mail that tells it.
 *
 * <ul>
 * <li>One follows groups, areas and themes: one row for each person, kind and subject. An area counts with everything
 *   that lies in it. Nobody else learns who follows what; there are no counts.</li>
 * <li>A search can be kept under a name and followed, at most {@value jp.idobata.follow.SavedSearches#MOST} a person.
 *   Kept are the parameters of the list as text, so that it finds what the list finds, on whatever day. Words that pass
 *   with the day (now, today) are not kept; a point only if the person said so.</li>
 * <li>Whoever follows something gets a digest once a week, unless they have stopped it: what is on in the coming week,
 *   by day, and what is new and comes later. A gathering stands there once, on its first date that is not cancelled. At
 *   most {@value jp.idobata.follow.Ahead#WEEK_MOST} gatherings of the week, chosen so
 *   that every day has its share ({@link jp.idobata.follow.Pick}), and {@value jp.idobata.follow.Ahead#NEW_MOST} new
 *   ones; the rest is on the page of what one follows. Where there is nothing
 *   to say, no mail goes out.</li>
 * <li>Day and hour are settings. A digest that was missed is made good within {@value
 *   jp.idobata.follow.DigestWeek#HOURS_LATE} hours, never at night; after that the week is left out.</li>
 * <li>One node at a time sends, some people in each go, so that a node that dies is followed by the next in the next
 *   ten minutes. <b>A person's week is recorded in the transaction that decides on the mail, and the mail goes out
 *   after it</b>: if the town dies in between, that person misses one digest; nobody ever gets one twice.</li>
 * <li>Each digest has a link that stops it, in its text and in its headers (RFC 8058). Opening the link stops nothing;
 *   its button does, and so does a mail program's own. It needs no session. On one's own page it can begin
 *   again.</li>
 * </ul>
 *
 * <p>Leaves out: how the mail is written (package notification observes {@link jp.idobata.follow.Digest}).
 */
package jp.idobata.follow;
