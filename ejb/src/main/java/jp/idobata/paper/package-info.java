/**
 * Designed pages of paper, and readings above kanji for those who read them.
 *
 * <ul>
 *   <li>A page is well-formed XHTML with a style sheet of its own; it becomes a PDF with its fonts inside, BIZ
 *   UDPGothic (SIL Open Font License 1.1, see OFL.txt beside the fonts).
 *   <li>Nothing is fetched: neither pictures nor style sheets from any address, inside or outside.
 *   <li>What stands on a page is written to no log.
 * </ul>
 */
package jp.idobata.paper;
