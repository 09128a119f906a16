package jp.idobata.intake.sheet;

import jp.idobata.Refusal;

/** A file that nothing can be read from, and why; the sentence says what to do instead. */
public class UnreadableFile extends Refusal {

    private static final long serialVersionUID = 1;

    /** Why nothing can be read. */
    public enum Why {
        /** Nothing is in it. */
        EMPTY,
        /** More than {@link RawFile#BYTES_MOST}. */
        TOO_LARGE,
        /** More rows than are read at once. */
        TOO_MANY_ROWS,
        /** A calendar with more events, or dates of these, than are read at once. */
        TOO_MANY_DATES,
        /** A workbook that would be unreasonably large once unpacked. */
        UNPACKS_TOO_LARGE,
        /** A workbook of the old kind (.xls). */
        OLD_WORKBOOK,
        /** A workbook that is locked, broken, or another kind of document. */
        BROKEN_WORKBOOK,
        /** Neither a table nor a calendar: a picture, a PDF, a program. */
        OTHER_KIND,
        /** Outlines of areas, which are read elsewhere. */
        OUTLINES
    }

    private final Why why;

    /** Why nothing can be read. */
    public UnreadableFile(Why why) {
        super("imports.refusal." + why.name());
        this.why = why;
    }

    /** Why nothing can be read. */
    public Why why() {
        return why;
    }
}
