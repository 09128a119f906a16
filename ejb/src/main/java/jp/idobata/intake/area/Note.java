package jp.idobata.intake.area;

/** What is told of a feature or row. The names are keys of texts. */
public enum Note {
    /** It has no polygon, or none with an area: set aside. */
    NO_POLYGON(true),
    /** Its coordinates are no degrees, but perhaps metres of a plane: set aside. */
    NO_DEGREES(true),
    /** It has no name where one was said to be: set aside. */
    NO_NAME(true),
    /** Its name is too long: set aside. */
    LONG_NAME(true),
    /** Latitude stood before longitude; put right. */
    SWAPPED(false),
    /** A ring was not closed; closed. */
    OPEN_RING(false),
    /** A ring crossed or touched itself; mended. */
    MENDED(false),
    /** Several features have this name; together they are one area. */
    SEVERAL(false),
    /** It lies far from the rest of the town. */
    FAR(false),
    /** It covers part of another one of the same kind. */
    OVERLAP(false),
    /** The area it is said to be part of is not known. */
    NO_PARENT(false);

    private final boolean setsAside;

    Note(boolean setsAside) {
        this.setsAside = setsAside;
    }

    /** Whether what it is told of is left out. */
    public boolean setsAside() {
        return setsAside;
    }
}
