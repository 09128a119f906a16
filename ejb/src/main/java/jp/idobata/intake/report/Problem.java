package jp.idobata.intake.report;

/**
 * One thing that was not read, or not read in full.
 *
 * @param row where it stands
 * @param column the header as the file writes it; empty when the whole row is meant
 * @param rawText the cell as it stood
 * @param reason why it was not read
 */
public record Problem(RowRef row, String column, String rawText, Reason reason) {
}
