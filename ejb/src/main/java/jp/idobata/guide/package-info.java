/**
 * Pages that staff write for those who begin something: how to hold a first gathering, how to use parks and public
 * halls, and whatever else a town wants to explain. Text with the marks of package prose, and pictures.
 *
 * <ul>
 * <li>Three pages come with the program, each with its first wording; staff begin others, under a code of their own
 * choosing, which is the end of the address for ever.</li>
 * <li>Every wording is kept with who wrote it and when, and the latest counts; an earlier one can be taken up
 * again.</li>
 * <li>A page can be put before others, hidden and shown again; each such step is a row with who and when. The wording
 * with which a new page begins is not seen before it is shown.</li>
 * </ul>
 */
package jp.idobata.guide;
