package jp.idobata.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What became of one import.
 *
 * @param title what was read in
 * @param importedBy name of the account
 * @param rowsIn rows that held anything
 * @param taken rows that became a record
 * @param merged rows that joined a record that an earlier row had begun
 * @param setAside rows without what they need; kept as text, waiting for a person
 * @param recorded records written
 * @param reasons how often each reason was met; a row may have several
 */
public record ImportRun(long id, String title, String importedBy, Instant importedAt, int files, int rowsIn, int taken,
        int merged, int setAside, int recorded, Map<String, Integer> reasons) {

    /** Share of rows that were usable, in whole percent. */
    public int usablePercent() {
        return rowsIn == 0 ? 100 : (int) Math.floor(100.0 * (taken + merged) / rowsIn);
    }

    /**
     * One thing that was not read, or not read in full.
     *
     * @param row number of the row as a spreadsheet shows it
     * @param raw the cell as it stood
     * @param reason name of a {@link jp.idobata.intake.report.Reason}
     */
    public record Line(String file, String sheet, int row, String column, String raw, String reason) {
    }

    /**
     * Some of the things that were not read.
     *
     * @param total how many there are in all
     */
    public record Lines(int total, List<Line> lines) {
    }
}
