/**
 * The addresses of feeds: {@code /gatherings.ics} and {@code /gatherings.atom} for the whole town, the same two below
 * {@code /groups/{id}}, {@code /places/{id}} and {@code /areas/{id}} for one of these, {@code /gatherings/{id}.ics} for
 * one gathering; {@code /news.atom} for the town's news.
 *
 * <ul>
 * <li>They take the parameters of the list of gatherings. One that cannot be read counts as not given, as there.</li>
 * <li>They are answered without a session or a cookie, to GET and HEAD. One statement tells whether anything has
 * changed since the last time ({@code ETag}, {@code Last-Modified}: 304); an answer in full takes at most six.</li>
 * <li>In the first seconds after a change an answer says that it is older than it is, for another change of the same
 * second could not be told from this one.</li>
 * <li>{@code /gatherings.geojson} and {@code /areas.geojson} are for maps, open to other sites: where gatherings are,
 * and the areas they lie in.</li>
 * <li>{@code /groups/{id}.ics} and the like, which people guess, lead to the address above.</li>
 * </ul>
 */
package jp.idobata.web.visitor.feed;
