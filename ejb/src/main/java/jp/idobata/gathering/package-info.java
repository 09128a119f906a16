/**
 * 交流の場: something people can come to, and the dates it is held on.
 *
 * <ul>
 * <li>The table {@code gathering} holds only what has been accepted. What someone is still writing, or has
 * handed in,
 *   is a {@link jp.idobata.gathering.Draft}; its content is a {@link jp.idobata.gathering.Proposal}. Changes to a
 *   published gathering are drafts too, so the public reads the old text until the new one is accepted.</li>
 *   <li>A gathering is public exactly while it has a {@link jp.idobata.gathering.Publication}.</li>
 * <li>Its dates are {@link jp.idobata.gathering.Occurrence}s, given one by one or by a rule (RFC 5545 RRULE)
 * and laid
 *   out 400 days ahead. A date that is cancelled stays, and says so; a date that is moved keeps its identity.</li>
 * <li>Others learn of what happens here by the events, past participles; this package knows nobody who
 * listens.</li> </ul>
 */
package jp.idobata.gathering;
