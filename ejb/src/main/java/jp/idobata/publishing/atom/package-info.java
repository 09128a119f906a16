/**
 * Atom feeds (RFC 4287): gatherings for feed readers and for other people's sites.
 *
 * <ul>
 * <li>An entry is a gathering, {@code tag:{host},2026:gathering-{number}} for ever. {@code updated} is when its words
 *   or dates were last changed, {@code published} since when it has been public.</li>
 * <li>Without an order asked for, what was published last comes first, so that who reads now and then misses
 *   nothing; {@code rel="next"} leads on.</li>
 * <li>A title says if the next date, or every date, is cancelled.</li>
 * <li>The content is HTML: the dates to come, where, and the poster's words, with the first picture, which is an
 *   enclosure as well. Themes are categories.</li>
 * <li>Telephone numbers, mail addresses and what only those who come are told are left out, as in calendars.</li>
 * </ul>
 */
package jp.idobata.publishing.atom;
