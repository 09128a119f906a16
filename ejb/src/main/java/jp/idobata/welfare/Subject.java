package jp.idobata.welfare;

/**
 * What a profile is about.
 *
 * @param kind gathering, place or group
 * @param id its number
 */
public record Subject(Kind kind, long id) {

    /** Gathering, place or group. */
    public enum Kind {
        /** A gathering. */
        GATHERING,
        /** A place. */
        PLACE,
        /** A group. */
        GROUP
    }

    /** The gathering of that number. */
    public static Subject gathering(long id) {
        return new Subject(Kind.GATHERING, id);
    }

    /** The place of that number. */
    public static Subject place(long id) {
        return new Subject(Kind.PLACE, id);
    }

    /** The group of that number. */
    public static Subject group(long id) {
        return new Subject(Kind.GROUP, id);
    }
}
