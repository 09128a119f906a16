/**
 * 見える化 at the desk: the matrix of areas with its map, what stands behind a cell, who can walk to something weekly, the
 * months and what may stop; each as a table, and as a file for a spreadsheet. What is shown depends on the address
 * alone, so that it can be kept and passed on among staff.
 */
package jp.idobata.web.staff.figures;
