/**
 * サイト: what the municipality calls its site, in which colours and languages it is shown, what its texts say, and which
 * marks of 来やすさ it uses. Whatever nobody has set is as the program or the environment ({@code SITE_NAME}, {@code
 * SITE_TAG}) has it.
 *
 * <ul>
 *   <li>Every change is a row with who, when, and what it was before; any can be taken back.</li>
 *   <li>Colours are taken only if text in them can be read: 4.5 : 1 on every ground they stand on (WCAG 2.2, 1.4.3).
 *       Those of the dark scheme follow from them.</li>
 *   <li>A text keeps its placeholders, and says in plain words: markup in it is shown as it was typed.</li>
 *   <li>Pages read from memory ({@link jp.idobata.site.SiteSettings}); a change is seen on all nodes within
 *   seconds.</li>
 *   <li>Leaves out: what rooms decide for themselves, such as how long passwords must be.</li>
 * </ul>
 */
package jp.idobata.site;
