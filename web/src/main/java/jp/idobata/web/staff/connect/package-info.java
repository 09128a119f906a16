/**
 * つなぐ on the screen and on paper.
 *
 * <ul>
 *   <li>What is typed comes by POST alone and goes back in the page alone: no session, no view state, no address, no
 *       cache, no log holds it. The pages have no Faces form, so that Faces keeps nothing of them either.
 *   <li>A form that another site sends is not read.
 *   <li>The sheet says what the public may read, in neutral words; a contact person known to staff is on it only if it
 *   was ticked for this one print. No note of staff ever is.
 * </ul>
 */
package jp.idobata.web.staff.connect;
