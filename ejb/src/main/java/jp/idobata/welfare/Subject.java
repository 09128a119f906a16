package jp.idobata.welfare;

/**
 * What a profile is about.
 *
 * @param kind gathering or place
 * @param id its number
 */
public record Subject(Kind kind, long id) {

    /** Gathering or place. */
    public enum Kind {
        /** A gathering. */
        GATHERING,
        /** A place. */
        PLACE
    }

    /** The gathering of that number. */
    public static Subject gathering(long id) {
        return new Subject(Kind.GATHERING, id);
    }

    /** The place of that number. */
    public static Subject place(long id) {
        return new Subject(Kind.PLACE, id);
    }
}
