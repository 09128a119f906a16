/**
 * 報告 at the desk: the tables of a report as a page, and as files to hand on: PDF, DOCX, XLSX, CSV. A report is said in
 * words once ({@link jp.idobata.web.staff.report.Printed}); all of these print the same. What is shown depends on the
 * address alone: numbers, days, and who reads it. Here, too, what staff hand on is written down: templates, and what
 * counts as which activity.
 */
package jp.idobata.web.staff.report;
