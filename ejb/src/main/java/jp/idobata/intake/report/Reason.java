package jp.idobata.intake.report;

/**
 * Why something was not read, or not read in full. The names are stable: bundles and saved reports use them as keys.
 */
public enum Reason {

    /** The row has no title or name. */
    NAME_MISSING(true),
    /** The date cell is empty. */
    DATE_MISSING(true),
    /** The date is settled on request, so there is none to list. */
    DATE_ON_REQUEST(true),
    /** It is always there (a page on the web, a permanent exhibition), so there is no date. */
    DATE_ALWAYS(true),
    /** The date depends on another thing's dates, which this row does not give. */
    DATE_DEPENDS(true),
    /** Whether the date takes place depends on something yet to happen. */
    DATE_CONDITIONAL(true),
    /** First and last day are given and a number of sessions that does not fill the days between. */
    SESSIONS_NOT_LISTED(true),
    /** It recurs, but no first or last day is given. */
    RECURS_WITHOUT_END(true),
    /** The date text fits no known form. */
    DATE_NOT_READ(true),
    /** Whoever keeps the calendar has cancelled it. */
    EVENT_CANCELLED(true),
    /** The calendar has more events than are read of one (5,000), and so many others are nearer in time. */
    EVENT_BEYOND(true),
    /** Another calendar that is followed, or a file that was brought before, tells of it: it is theirs. */
    TOLD_BY_OTHERS(true),
    /** There is no such day, or a span ends before it begins. */
    DATE_IMPOSSIBLE(true),
    /** The weekday written beside the date is not that date's in any likely year. */
    WEEKDAY_CONTRADICTS(true),
    /** No year is written and nothing settles which is meant. */
    YEAR_UNSURE(true),
    /** More than 400 days or a span of more than 400 days. */
    TOO_MANY_DAYS(true),

    /** A span gives only its last day; it is taken to run from the day of the list. */
    START_NOT_GIVEN(false),
    /** A template mark such as (aaa) stands where the weekday should be. */
    WEEKDAY_NOT_FILLED(false),
    /** A remark beside the date was not read; the dates do not depend on it. */
    DATE_NOTE_KEPT(false),
    /** The time fits no known form; the days are listed without one. */
    TIME_NOT_READ(false),
    /** The time zone is known neither by its name nor from the file; the times count as the town's. */
    ZONE_UNKNOWN(false),
    /** A remark beside the time was not read; the plain time was taken. */
    TIME_NOTE_KEPT(false),
    /** Starts and ends do not pair; the unsure ends are left out. */
    ENDS_DO_NOT_PAIR(false),
    /** The end is not after the start; it is left out. */
    END_BEFORE_START(false),

    /** It says what must not be listed; it is kept out of sight for a person to look at. */
    UNLISTED_MET(true),

    /** The program could not deal with it; everything about it is as it was. */
    NOT_DEALT_WITH(false),
    /** Longer than a title may be (80 characters); cut at that length, the whole kept as text. */
    TITLE_TOO_LONG(false),
    /** Longer than a description may be (4,000 characters); cut at that length, the whole kept as text. */
    DESCRIPTION_TOO_LONG(false),
    /** Longer than such a text may be; cut at the limit, the whole kept as text. */
    TEXT_TOO_LONG(false),
    /** The position fits no known form. */
    POSITION_NOT_READ(false),
    /** Several positions stand in one cell. */
    POSITION_SEVERAL(false),
    /** Latitude and longitude stand in each other's columns; they were put right. */
    POSITION_SWAPPED(false),
    /** The position is far from the municipality. */
    POSITION_FAR(false),
    /** The web address fits no known form. */
    URL_NOT_READ(false),
    /** No theme could be told from the words. */
    THEME_UNKNOWN(false),
    /** Opening hours were kept as text only. */
    HOURS_NOT_READ(false),

    /** The sheet has no header row that is known; nothing of it was read. */
    HEADER_NOT_FOUND(false),
    /** The sheet shows an example of how to fill in the form; nothing of it was read. */
    SHEET_IS_EXAMPLE(false),
    /** A column whose header is not known; its text is kept with the record. */
    COLUMN_UNKNOWN(false),
    /** A column with instructions to whoever fills in the form; not read. */
    COLUMN_IS_INSTRUCTION(false),
    /** The file's letters are in no known encoding; some may be wrong. */
    ENCODING_UNSURE(false);

    private final boolean setsAside;

    Reason(boolean setsAside) {
        this.setsAside = setsAside;
    }

    /** Whether a row with this problem is set aside; otherwise it is used and the problem is only told. */
    public boolean setsAside() {
        return setsAside;
    }
}
