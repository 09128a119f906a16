/**
 * What the public may read of the town, as records: no entity leaves this package towards a page, feed or file, and
 * nothing that is not published is in it. Lists of gatherings come from package search.
 *
 * <p>Each facade says how many statements a call takes; a page adds them up and stays within six.
 *
 * <p>Feeds ({@link jp.idobata.publishing.Feeds}, written in packages ical and atom):
 *
 * <ul>
 * <li>A feed tells of the gatherings of the whole town, or of one group, place, area, or gathering; the parameters
 *   of the list narrow it. It begins now unless asked otherwise and goes as far as dates are laid out, 400 days.</li>
 * <li>At most 1,000 gatherings a calendar, 50 a page of Atom; {@code page} leads on. In a calendar they
 *   stand by their next date.</li>
 * <li>An {@link jp.idobata.publishing.Edition} tells by one statement whether anything has changed since: it stands for
 *   the last change of a gathering, place or group, for the last date that was over and for the night in which dates
 *   were last laid out. The content is a function of these, the address, the language and the day.</li>
 * <li>What is taken out of public view is gone from every feed at once, and its own address answers 404: calendars that
 *   subscribe drop what is no longer there. It does not stay as cancelled, for what is withdrawn may be what nobody
 *   should read any more, and nobody keeps the word of who comes waiting: they are mailed.</li>
 * </ul>
 */
package jp.idobata.publishing;
