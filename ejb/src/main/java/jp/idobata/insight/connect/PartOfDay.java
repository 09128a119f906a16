package jp.idobata.insight.connect;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 午前, 午後, 夕方から: the part of a day that something begins in. */
public enum PartOfDay {
    /** Until noon. */
    MORNING(LocalTime.MIN, LocalTime.NOON),
    /** From noon until five. */
    AFTERNOON(LocalTime.NOON, LocalTime.of(17, 0)),
    /** From five. */
    EVENING(LocalTime.of(17, 0), LocalTime.MAX);

    private final LocalTime from;
    private final LocalTime until;

    PartOfDay(LocalTime from, LocalTime until) {
        this.from = from;
        this.until = until;
    }

    /** Its name in forms and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part of that name, if there is one. */
    public static Optional<PartOfDay> of(String code) {
        return Arrays.stream(values()).filter(part -> part.code().equals(code)).findFirst();
    }

    /** The part that a time of day is in. */
    public static PartOfDay at(LocalTime time) {
        return Arrays.stream(values()).filter(part -> time.isBefore(part.until)).findFirst().orElse(EVENING);
    }

    LocalTime from() {
        return from;
    }

    LocalTime until() {
        return until;
    }
}
