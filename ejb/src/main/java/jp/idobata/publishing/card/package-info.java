/**
 * The picture that other sites show beside a link to a gathering which has no picture of its own: its title, its date
 * and its place, 1200 by 630 pixels, a PNG of less than 100 kB.
 *
 * <ul>
 * <li>It is drawn from outlines of the font that pages of paper are set in: no font of the computer it runs on is
 *   asked for, so it looks the same everywhere.</li>
 * <li>A title takes up to three lines; a longer one is set smaller, and the longest ends in an ellipsis. Lines end
 *   where a phrase ends, as far as that can be told from the kinds of letters, and never before a small kana or a
 *   mark.</li>
 * <li>What the font has no sign for, such as an emoji, is a geta mark 〓 that everybody sees.</li>
 * <li>One is drawn at a time.</li>
 * </ul>
 */
package jp.idobata.publishing.card;
