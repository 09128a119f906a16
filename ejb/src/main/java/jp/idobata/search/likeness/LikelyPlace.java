package jp.idobata.search.likeness;

/**
 * A place that may be the same as one somebody tells of.
 *
 * @param id its number; of one that waits, that of its submission
 * @param address where it is, or null
 * @param metres how far it is from the one that is told of, or null if it cannot be told
 * @param hidden whether it is out of public view
 * @param waiting whether it was only told of, too, and nobody has decided on it
 * @param why what the two have in common
 */
public record LikelyPlace(long id, String name, String address, Integer metres, boolean hidden, boolean waiting,
        Why why) {

    /** What two places have in common, the most telling first. */
    public enum Why {
        /** The name, once folded. */
        NAME,
        /** They are near, and their names are alike. */
        NEAR,
        /** The address, in one spelling. */
        ADDRESS
    }

    /** How far it is in whole kilometres. */
    public int kilometres() {
        return (int) Math.round(metres / 1000.0);
    }
}
