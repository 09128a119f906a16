package jp.idobata.intake.report;

/**
 * Where a row stands, so that a person can find it again.
 *
 * @param file the file's name without folders
 * @param sheet the sheet's name; empty for CSV
 * @param row the row's number as a spreadsheet shows it, from 1
 */
public record RowRef(String file, String sheet, int row) {
}
