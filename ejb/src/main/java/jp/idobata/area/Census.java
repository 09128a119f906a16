package jp.idobata.area;

import java.time.LocalDate;
import java.util.List;

/**
 * How many people live in an area on a day.
 *
 * @param total in all; may be more than the bands say together, for those whose age is not known
 * @param bands by age, the youngest first; may be empty
 * @param madeUp whether it is a sample and no count of anybody
 * @param source where the figures come from; null if not told
 */
public record Census(LocalDate asOf, int total, List<Band> bands, boolean madeUp, String source) {

    /**
     * People of some ages.
     *
     * @param from youngest age in years
     * @param to oldest age; null: and over
     */
    public record Band(int from, Integer to, int people) {
    }
}
