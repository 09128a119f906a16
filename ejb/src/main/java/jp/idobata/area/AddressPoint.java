package jp.idobata.area;

/**
 * Roughly where an address lies: a draft for people to put right.
 *
 * @param latitude degrees, WGS 84
 * @param longitude degrees, WGS 84
 * @param town what of the address was found: 番町一丁目
 * @param precision how near it is likely to be
 */
public record AddressPoint(double latitude, double longitude, String town, Precision precision) {

    /** How near a point is likely to be to its address. */
    public enum Precision {
        /** A point in the town or block: mostly within half a kilometre, in large rural towns two. */
        TOWN,
        /** Only the name that several blocks share was written; the middle of them. */
        SEVERAL_BLOCKS
    }
}
