/**
 * Calendar feeds (RFC 5545, RFC 7986): gatherings for the calendars that people already look at.
 *
 * <ul>
 * <li>One gathering is one {@code UID}, {@code gathering-{number}@{host}}, whatever is changed of it. {@code SEQUENCE}
 *   is its revision, {@code LAST-MODIFIED} and {@code DTSTAMP} are when it was last changed.</li>
 * <li>A calendar that reads the feed has <b>exactly the dates that the site shows</b>: those in the span asked for, and
 *   without one those to come. What of them a rule gives is an {@code RRULE}; what the rule gives and the site does not
 *   have (a holiday, the turn of the year, a day taken out) is an {@code EXDATE}; a date beside the rule is an {@code
 *   RDATE}; a date that is moved, longer than the others or cancelled has a component of its own with {@code
 *   RECURRENCE-ID}. See {@link jp.idobata.publishing.ical.Layout}.</li>
 * <li>Dates are laid out 400 days ahead, and public holidays are known to the end of the year that the government has
 *   announced. So exceptions reach as far as the last date laid out. A rule whose pauses come again every year (祝日,
 *   months, 年末年始) ends there ({@code UNTIL}), one that has an end of its own ends there or before, and so does one of
 *   which only a span was asked for; the next reading knows more. A rule for ever without such pauses goes on as it was
 *   posted. No number of dates ({@code COUNT}) is said, because RFC 5545 counts what is left out as well.</li>
 * <li>A rule of which more is left out than held, or that gives one date only, is said as dates instead; so is one that
 *   nobody says like that, such as every second week in March and June: of those, calendars make different things.
 *   The other way round, dates that were given one by one and lie evenly are said as a rule that ends with the last of
 *   them: some widespread calendars know no {@code RDATE}.</li>
 * <li>A date that cannot be said as one of the series has a {@code UID} of its own, with when it was first meant to be:
 *   one whose time the clocks leave out that day (RFC 5545 lets rules skip it, the site does not), and one at a
 *   time of day among whole days, or the other way round, and one before the
 *   first date of the rule that is left.</li>
 * <li>A cancelled date stays, {@code STATUS:CANCELLED}, with 【中止】 in its title and the reason in its description:
 *   many calendars show such a date like any other.</li>
 * <li>An end that nobody knows is left out. Whole days end, as RFC 5545 has it, before the day they name.</li>
 * <li>Times are those of the town's zone, with a {@code VTIMEZONE} from the rules of the Java that runs the
 * program.</li>
 * <li>Nothing is in a feed that is not on the public page: an address on the net that only those who come are told
 *   stands in nobody's feed but in the file of their own coming. {@code ORGANIZER} is a public name with the address of
 *   a page; telephone numbers and mail addresses are left out altogether.</li>
 * <li>Lines are folded by octets, never within a character, and end in CRLF. What cannot be shown is taken out of what
 *   people wrote.</li>
 * </ul>
 *
 * <p>Written without a library, which only the tests have: see config/decisions/008.
 */
package jp.idobata.publishing.ical;
