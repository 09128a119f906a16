package jp.idobata.intake.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import jp.idobata.intake.gathering.IntakeGathering;

/**
 * Moves the dates of old lists forward, all by the same multiple of 52 weeks, so that weekdays stay true and
 * the season nearly so, and the town has months of gatherings before it.
 */
final class DemoShift {

    /** 52 weeks: a year but for a day, with the weekdays kept. */
    static final int WEEKS_A_STEP = 52;

    private static final int DAYS_AHEAD = 90;

    private DemoShift() {
    }

    /**
     * The smallest multiple of 52 weeks, not negative, that puts the last start at least 90 days after {@code today}.
     */
    static int weeks(List<IntakeGathering> gatherings, LocalDate today) {
        LocalDate last = gatherings.stream().flatMap(gathering -> gathering.occurrences().stream())
                .map(occurrence -> occurrence.startsAt().toLocalDate()).max(LocalDate::compareTo).orElse(null);
        if (Objects.isNull(last)) {
            return 0;
        }
        long missing = ChronoUnit.DAYS.between(last, today.plusDays(DAYS_AHEAD));
        int step = 7 * WEEKS_A_STEP;
        return missing <= 0 ? 0 : (int) ((missing + step - 1) / step) * WEEKS_A_STEP;
    }

    /** The same gatherings with every date moved. */
    static List<IntakeGathering> moved(List<IntakeGathering> gatherings, int weeks) {
        return gatherings.stream().map(gathering -> gathering.plusWeeks(weeks)).toList();
    }
}
