/**
 * What became of every row of an imported file.
 *
 * <p>Promise: each row that held anything is counted exactly once, as the first row of a thing, as a row that
 * joined another one, or as set aside. Whatever could not be read is listed with file, sheet, row, column, the
 * text as it stood and a reason. Reasons are stable names; the sentences for people are in the bundles of the
 * pages that show them.
 */
package jp.idobata.intake.report;
