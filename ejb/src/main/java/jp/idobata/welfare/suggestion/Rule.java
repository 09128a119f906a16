package jp.idobata.welfare.suggestion;

/**
 * From when on a term is silent.
 *
 * @param leastPrecision percent of its suggestions that must have been right
 * @param leastCases so many suggestions must have been looked at before a term is silenced
 */
public record Rule(int leastPrecision, int leastCases) {

    /** Whether a term with that measure is suggested; one that was never measured is. */
    public boolean speaks(Measure measure) {
        return measure == null || measure.suggested() < leastCases || measure.suggested() == 0
                || measure.precision() >= leastPrecision;
    }
}
