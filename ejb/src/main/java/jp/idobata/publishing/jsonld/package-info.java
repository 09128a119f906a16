/**
 * What a page says once more for programs that read it: JSON-LD in the words of schema.org, written from public
 * records alone, so that it can say nothing that the page may not.
 *
 * <ul>
 * <li>A gathering of one date is an {@code Event}, one of several an {@code EventSeries} with the next 20 as its
 *   {@code subEvent}s. A date that is cancelled or moved says so ({@code eventStatus}, {@code previousStartDate}).</li>
 * <li>A rule is an {@code eventSchedule} if schema.org has words for it. What the rule gives and the site does not
 *   hold as it says (left out, cancelled, moved) is an {@code exceptDate}, as far as dates are told.</li>
 * <li>Left out: telephone numbers, mail addresses, pages of persons, where a hidden place is, and addresses on the net
 *   that only those learn who come; an online gathering then points to its page.</li>
 * <li>What is not known is not there. Who holds something is an {@code Organization} only if it is a group, or was
 *   named in an authority's data; else nobody knows whether it is one or a person.</li>
 * <li>The text stands in a {@code script} element of a page: no sign in it can end that element, whatever somebody has
 *   written.</li>
 * </ul>
 */
package jp.idobata.publishing.jsonld;
