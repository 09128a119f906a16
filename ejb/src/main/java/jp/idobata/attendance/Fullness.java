package jp.idobata.attendance;

import java.util.Locale;

/** What the public learns of the room at a date: not how many come. */
public enum Fullness {
    /** There is room. */
    ROOM,
    /** Only few places are left, a fifth or less. */
    FEW,
    /** Whoever comes now waits. */
    FULL;

    /** One in so many places left counts as few. */
    private static final int FIFTH = 5;

    /**
     * How full a date is.
     *
     * @param capacity how many people can come, or null if there is no limit
     * @param taken how many people have a place
     */
    public static Fullness of(Integer capacity, int taken) {
        if (capacity == null) {
            return ROOM;
        }
        var left = capacity - taken;
        return left <= 0 ? FULL : left * FIFTH <= capacity ? FEW : ROOM;
    }

    /** The name of it in texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
