/**
 * 交流の場: something people can come to, and the dates it is held on.
 *
 * <ul>
 * <li>The table {@code gathering} holds only what has been accepted. What someone is still writing, or has
 * handed in,
 *   is a {@link jp.idobata.gathering.Draft}; its content is a {@link jp.idobata.gathering.Proposal}. Changes to a
 *   published gathering are drafts too, so the public reads the old text until the new one is accepted.</li>
 *   <li>A gathering is public exactly while it has a {@link jp.idobata.gathering.Publication}. Once it is taken out of
 *   public view, a {@link jp.idobata.gathering.PublicationPast} tells that and until when it was, unless letting it
 *   through was a mistake that was undone.</li>
 * <li>Its dates are {@link jp.idobata.gathering.Occurrence}s, given one by one or by a rule (RFC 5545 RRULE)
 * and laid
 *   out 400 days ahead. A date that is cancelled stays, and says so; a date that is moved keeps its identity. One that
 *   is no longer proposed is gone, unless people count on it: then it stays, cancelled, and is on again once it is
 *   proposed again. An {@link jp.idobata.gathering.AsItStood} keeps all of this, to be put back.</li>
 * <li>Nobody needs an account. A {@link jp.idobata.gathering.GuestPosts guest} leaves a name and an address and is
 *   mailed a link (package link); whoever holds the link can do with this one post what its writer could, signed in,
 *   and with no other. What the guest wrote, and the name, count for nothing until something has been done with the
 *   link, for until then nobody knows whose the address is; after three days without that, all of it is removed. From
 *   then on the link is good until 30 days after the last date or the last thing that was done, whichever is later,
 *   and as long as a decision is due. One link serves the draft, the gathering it becomes and all changes to that;
 *   it is over once the draft has been put away. The writer is an account without a password: to sign up with the
 *   same address is to find all of it there. If the address has an account already, the post is that account's.</li>
 * <li>Others learn of what happens here by the events, past participles; this package knows nobody who
 * listens.</li> </ul>
 */
package jp.idobata.gathering;
