package jp.idobata.insight.report;

import java.time.LocalDate;
import java.util.List;

/**
 * What a report is asked for.
 *
 * @param from first day
 * @param to last day
 * @param turn the day before and after which is compared; the first day of the period if it does not lie in it
 * @param parts its tables in their order
 * @param threshold counts of people from 1 to below it are small
 * @param strand code of the strand to which frequencies and activities are narrowed; null: all is counted there
 */
public record ReportQuery(LocalDate from, LocalDate to, LocalDate turn, List<Part> parts, int threshold,
        String strand) {
}
