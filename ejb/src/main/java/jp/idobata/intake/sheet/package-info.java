/**
 * Spreadsheets and CSV files of other people's making, turned into rows of text.
 *
 * <p>Promise: every cell's text arrives as it stood; dates and times that the spreadsheet holds as numbers arrive as
 * {@code 2026-11-21}, {@code 2026-11-21T10:30} and {@code 10:30}. A row knows where it stood. Headers are
 * matched by a named {@link jp.idobata.intake.sheet.Shape}, so nothing here knows one town's file.
 *
 * <p>Rules: CSV is UTF-8 (with none, one or two byte order marks) or cp932. A line that starts with {@code #}
 * is not a row except {@code #property}, which is the header (the LinkData form). A sheet whose name or first
 * cell says it is an example is not read. A header that starts with an arrow is an instruction to whoever fills
 * in the form and is not read. Columns that no shape names stay with the row under their own header.
 */
package jp.idobata.intake.sheet;
