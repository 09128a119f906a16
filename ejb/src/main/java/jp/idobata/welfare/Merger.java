package jp.idobata.welfare;

/**
 * What would happen if one term was merged into another.
 *
 * @param from the term that would go
 * @param into the term that would say what it said
 * @param moved profiles that would say the other term from then on
 * @param same profiles that say the other term already, and the same of it
 * @param differing profiles that say the one term applies and the other does not; there the answer to the term that
 * stays holds
 */
public record Merger(WelfareTerm from, WelfareTerm into, long moved, long same, long differing) {

    /** How many profiles would change. */
    public long all() {
        return moved + same + differing;
    }
}
