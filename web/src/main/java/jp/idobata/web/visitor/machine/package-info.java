/**
 * What is there for programs besides feeds and the interface: the graph in a page, the picture beside a link, the map
 * of the site for search engines, and the list that others put into their own pages.
 *
 * <ul>
 * <li>{@code #{linked}} writes JSON-LD into a page: a {@code script} element that is data, so no policy lets it run and
 *   none need.</li>
 * <li>{@code /gatherings/{id}/card.png} is drawn from what the page says ({@code lang=en} for English). What was drawn
 *   lately is kept; more than a few who wait are told to come back (503).</li>
 * <li>{@code /sitemap.xml} leads to parts of at most 50,000 addresses: what the lists show, and gatherings whose last
 *   date is no longer ago than three months. The site has one address in all languages, so none is told apart.
 *   {@code /robots.txt} keeps programs from what is no page to find; a demo asks to be left out as a whole.</li>
 * <li>{@code /embed} is the one page that may be framed by others. It takes the parameters of the list, and
 *   {@code limit} (1 to 20), {@code look} (light, dark, auto) and {@code lang}; it sets no cookie, needs no script and
 *   its links leave the frame. {@code /embed.js} puts the same list where its script element stands, behind a shadow
 *   root and without a global name. {@code /embed/make} helps to choose and shows what to copy.</li>
 * </ul>
 */
package jp.idobata.web.visitor.machine;
