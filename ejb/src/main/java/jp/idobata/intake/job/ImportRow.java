package jp.idobata.intake.job;

import java.util.List;
import jp.idobata.intake.report.Reason;

/**
 * One row of a file and what becomes of it.
 *
 * @param line as a spreadsheet shows it
 * @param said its title, or its first words
 * @param joined whether an earlier row had begun the same thing
 * @param changed fields that it changes, by name
 * @param kept fields where people's word stays, by name
 * @param thing number of the gathering or place, or null
 */
public record ImportRow(String sheet, int line, String said, Import.Outcome outcome, boolean joined,
        List<String> changed, List<String> kept, Long thing, List<Told> told) {

    /**
     * Something that was not read, or not in full.
     *
     * @param column the header as the file writes it
     * @param raw the cell as it stood
     */
    public record Told(Reason reason, String column, String raw) {
    }
}
