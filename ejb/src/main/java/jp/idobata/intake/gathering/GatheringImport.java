package jp.idobata.intake.gathering;

import java.util.List;
import jp.idobata.intake.report.ImportReport;

/**
 * What came out of reading lists of gatherings.
 *
 * @param gatherings those with at least one occurrence, in the order of their first row
 * @param undated those without; a person has to settle their dates
 * @param report what became of every row
 */
public record GatheringImport(List<IntakeGathering> gatherings, List<IntakeGathering> undated, ImportReport report) {
}
