/**
 * Designed pages of paper, and readings above kanji for those who read them.
 *
 * <ul>
 *   <li>A page is well-formed XHTML with a style sheet of its own; it becomes a PDF with its fonts inside: BIZ
 *   UDPGothic, where that lacks a character Noto Sans JP, and Noto Emoji in black (all SIL Open Font License 1.1, see
 *   OFL*.txt beside the fonts).
 *   <li>Every character prints or is replaced by something that is seen, see {@link jp.idobata.paper.TypeCase}.
 *   <li>A page may be said in several ways, and the first that has room is printed: nothing is cut off and nothing
 *   stands out of its box ({@link jp.idobata.paper.Pdf#fitted}).
 *   <li>Nothing is fetched: neither pictures nor style sheets from any address, inside or outside. The page carries
 *   its pictures (JPEG, as data); what can be drawn with lines is drawn with a pen.
 *   <li>What stands on a page is written to no log.
 * </ul>
 */
package jp.idobata.paper;
