package jp.idobata.insight.report;

/** How often a gathering is held, on the mean of a period. */
public enum Frequency {
    /** 週1回以上: four times a month at least, so that a week off for a holiday does no harm. */
    WEEKLY(4),
    /** 月2回以上. */
    TWICE(2),
    /** 月1回以上. */
    MONTHLY(1),
    /** それ未満. */
    SELDOM(0);

    private final int least;

    Frequency(int least) {
        this.least = least;
    }

    /** Fewest times a month. */
    public int getLeast() {
        return least;
    }

    /**
     * That of so many dates.
     *
     * @param months as {@link Days} have them, at least 1
     */
    public static Frequency of(int held, double months) {
        for (var frequency : values()) {
            if (held >= frequency.least * months) {
                return frequency;
            }
        }
        throw new IllegalArgumentException("a negative number of dates");
    }

    /** Whether it makes a gathering a base. */
    public boolean isRegular() {
        return this != SELDOM;
    }
}
