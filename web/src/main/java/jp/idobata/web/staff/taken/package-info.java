/**
 * Pages of the counter: taking in what people tell on paper, by telephone or at the counter, the letter with what was
 * published, and the list of whom to call. The posts themselves are written with the forms that everybody uses.
 */
package jp.idobata.web.staff.taken;
