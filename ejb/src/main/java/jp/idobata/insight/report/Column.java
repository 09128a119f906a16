package jp.idobata.insight.report;

/** A figure of a line. */
public enum Column {
    /** 居場所. */
    PLACES,
    /** 定期の集まり. */
    REGULAR,
    /** 拠点数: both together. */
    BASES,
    /** Gatherings that were held at all. */
    GATHERINGS,
    /** 開催回数. */
    HELD,
    /** Dates of which it was told how many came. */
    TOLD,
    /** Dates of which it was not. */
    UNTOLD,
    /** 延べ参加. */
    CAME,
    /** Who came to a date, on the mean of those told. */
    MEAN,
    /** How many live there. */
    PEOPLE,
    /** Bases per 1,000 of them. */
    RATE;

    private static final int THOUSAND = 1000;

    /** Its value of a line; null if it is not known. */
    public Double of(Tally tally, Double people) {
        return switch (this) {
            case PLACES -> (double) tally.places();
            case REGULAR -> (double) tally.regular();
            case BASES -> (double) tally.bases();
            case GATHERINGS -> (double) tally.gatherings();
            case HELD -> (double) tally.held();
            case TOLD -> (double) tally.told();
            case UNTOLD -> (double) tally.untold();
            case CAME -> (double) tally.came();
            case MEAN -> tally.mean();
            case PEOPLE -> people;
            case RATE -> people == null || people == 0 ? null : (Double) (tally.bases() * THOUSAND / people);
        };
    }

    /** Whether it tells how many came. */
    public boolean isOfComers() {
        return this == CAME || this == MEAN;
    }

    /** Whether it is shown with one decimal. */
    public boolean isBroken() {
        return this == MEAN || this == RATE;
    }
}
