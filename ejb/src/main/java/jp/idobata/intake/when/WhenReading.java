package jp.idobata.intake.when;

import java.util.List;
import jp.idobata.intake.report.Reason;

/**
 * When a row takes place.
 *
 * @param occurrences in order, each once; empty if no day can be relied on
 * @param spans spans among the days as the text gave them
 * @param dateReasons what was not read of the date
 * @param timeReasons what was not read of the time
 */
public record WhenReading(List<IntakeOccurrence> occurrences, List<DateSpan> spans, List<Reason> dateReasons,
        List<Reason> timeReasons) {

    public WhenReading {
        occurrences = List.copyOf(occurrences);
        spans = List.copyOf(spans);
        dateReasons = List.copyOf(dateReasons);
        timeReasons = List.copyOf(timeReasons);
    }
}
