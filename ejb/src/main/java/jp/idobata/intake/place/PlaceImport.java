package jp.idobata.intake.place;

import java.util.List;
import jp.idobata.intake.report.ImportReport;

/**
 * What came out of reading lists of places.
 *
 * @param places in the order of their first row
 * @param report what became of every row; set aside are those without a name
 */
public record PlaceImport(List<IntakePlace> places, ImportReport report) {
}
