package jp.idobata.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** What becomes of a time of day where the clocks change: in the hour that is left out, or the one that comes twice. */
public enum ClockChange {
    /** There is no such time: the clocks are put forward over it. It falls as much later. */
    MISSING,
    /** There are two such times: the clocks are put back over it. The first is meant. */
    TWICE;

    /** Whether the clocks change over that time; empty if they do not. */
    public static Optional<ClockChange> at(LocalDateTime time, ZoneId zone) {
        return switch (zone.getRules().getValidOffsets(time).size()) {
            case 0 -> Optional.of(MISSING);
            case 1 -> Optional.empty();
            default -> Optional.of(TWICE);
        };
    }
}
