package jp.idobata.gathering.likeness;

/** A name or a sentence that is compared with others by the measure that titles are compared by. */
public final class Phrase {

    /** From here on one would ask if two say the same, other things being equal. */
    public static final double ALIKE = Titles.ALIKE;

    private final Titles.Title title;

    private Phrase(Titles.Title title) {
        this.title = title;
    }

    /** Cuts a text into its words. */
    public static Phrase of(String text) {
        return new Phrase(Titles.Title.of(text));
    }

    /** From 0 (nothing in common) to 1 (the same words). */
    public double likeness(Phrase other) {
        return Titles.likeness(title, other.title);
    }

    /** Whether one would ask. */
    public boolean isAlike(Phrase other) {
        return likeness(other) >= ALIKE;
    }
}
