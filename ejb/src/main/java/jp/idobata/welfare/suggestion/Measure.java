package jp.idobata.welfare.suggestion;

/**
 * How right suggestions were where the answer is known.
 *
 * @param asked decisions that were compared
 * @param hits suggested, and staff said it
 * @param wrong suggested, and staff did not say it
 * @param missed not suggested, and staff said it
 */
public record Measure(int asked, int hits, int wrong, int missed) {

    static final Measure NONE = new Measure(0, 0, 0, 0);

    Measure and(boolean suggested, boolean said) {
        return new Measure(asked + 1, hits + (suggested && said ? 1 : 0), wrong + (suggested && !said ? 1 : 0),
                missed + (!suggested && said ? 1 : 0));
    }

    Measure and(Measure other) {
        return new Measure(asked + other.asked, hits + other.hits, wrong + other.wrong, missed + other.missed);
    }

    /** How many suggestions there were. */
    public int suggested() {
        return hits + wrong;
    }

    /** Of what was suggested, the share that was right, in percent; null if nothing was suggested. */
    public Integer precision() {
        return suggested() == 0 ? null : Integer.valueOf(Math.round(100f * hits / suggested()));
    }

    /** Of what was right, the share that was suggested, in percent; null if nothing was. */
    public Integer recall() {
        return hits + missed == 0 ? null : Integer.valueOf(Math.round(100f * hits / (hits + missed)));
    }
}
