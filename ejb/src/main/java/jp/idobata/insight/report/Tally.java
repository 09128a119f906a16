package jp.idobata.insight.report;

/**
 * What some places and gatherings come to together.
 *
 * @param places drop-in places
 * @param gatherings gatherings that were held at all
 * @param regular those of them that were held at least once a month
 * @param held dates held
 * @param told those of them of which it was told how many came
 * @param came how many came to these
 */
public record Tally(int places, int gatherings, int regular, int held, int told, int came) {

    /** Nothing. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    /** 拠点数. */
    public int bases() {
        return places + regular;
    }

    /** Dates of which nobody told how many came. */
    public int untold() {
        return held - told;
    }

    /** How many came to a date, on the mean of those of which it was told; null if of none. */
    public Double mean() {
        return told == 0 ? null : (Double) ((double) came / told);
    }

    /** Both together, if they have nothing in common. */
    public Tally plus(Tally other) {
        return new Tally(places + other.places, gatherings + other.gatherings, regular + other.regular,
                held + other.held, told + other.told, came + other.came);
    }
}
