package jp.idobata.insight;

import jp.idobata.area.Census;
import jp.idobata.area.Census.Band;

/** People of some ages, from a count by other bands of age. */
final class Ages {

    private Ages() {
    }

    /**
     * People of these ages. Within a band they are taken to be spread evenly over its years.
     *
     * @param from youngest age; null: from birth
     * @param to oldest age; null: any
     * @return null if the count does not tell: a band without an end would have to be split, or ages are not counted
     */
    static Double of(Census census, Integer from, Integer to) {
        if ((from == null || from == 0) && to == null) {
            return (double) census.total();
        }
        var youngest = from == null ? 0 : from;
        var sum = 0.0;
        var reached = -1;
        for (var band : census.bands()) {
            var share = share(band, youngest, to);
            if (share == null || share > 0 && reached >= 0 && band.from() > reached + 1) {
                return null;
            }
            if (share > 0) {
                if (reached < 0 && band.from() > youngest) {
                    return null;
                }
                sum += share * band.people();
                reached = band.to() == null ? Integer.MAX_VALUE - 1 : band.to();
            }
        }
        return reached < 0 || reached < (to == null ? Integer.MAX_VALUE - 1 : to) ? null : (Double) sum;
    }

    /** The part of a band that is of these ages; null if that cannot be told. */
    private static Double share(Band band, int from, Integer to) {
        if (to != null && band.from() > to || band.to() != null && band.to() < from) {
            return 0.0;
        }
        if (band.to() == null) {
            return from <= band.from() && to == null ? (Double) 1.0 : null;
        }
        var first = Math.max(from, band.from());
        var last = to == null ? band.to() : Math.min(to, band.to());
        return (last - first + 1.0) / (band.to() - band.from() + 1);
    }
}
