package jp.idobata.area;

/** How it was told in which area something lies. */
public enum Means {
    /** Somebody put it there. */
    HAND,
    /** Its point lies within the area's outline. */
    OUTLINE,
    /** The area has a part that it lies in. */
    PART,
    /** The area's anchor is the nearest of its kind. */
    ANCHOR
}
