/**
 * Tells themes and marks of welcome from the words of a text. The lists of words are files of this package.
 *
 * <ul>
 * <li>To whoever writes a post they are only offered, each with the words it comes from; nothing is chosen for
 * them.</li>
 * <li>Lists of a town's own come without themes, so the intake takes what is told here.</li>
 * </ul>
 */
package jp.idobata.gathering.suggestion;
