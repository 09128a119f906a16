/**
 * 町からのお知らせ: what was announced on the site itself, for everybody, on a page and as a feed.
 *
 * <ul>
 *   <li>Only news of gatherings that are public now and do not rest; what is hidden is no news, at once.</li>
 *   <li>What changed since stands with it, the latest first; the feed's entry is then another one.</li>
 *   <li>Knows of messages to the site and of no others.</li>
 * </ul>
 */
package jp.idobata.announcement.news;
