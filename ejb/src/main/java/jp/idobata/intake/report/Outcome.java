package jp.idobata.intake.report;

/** What became of one row. */
public enum Outcome {

    /** The row was usable and is the first of its thing. */
    TAKEN,
    /** The row was usable and joined a thing that an earlier row had begun. */
    MERGED,
    /**
     * The row has no date, or no name or position, that can be relied on; it is kept as text and waits for a
     * person.
     */
    SET_ASIDE
}
