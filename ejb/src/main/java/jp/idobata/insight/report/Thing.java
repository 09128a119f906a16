package jp.idobata.insight.report;

import java.util.Map;
import java.util.Set;

/**
 * A drop-in place, or a gathering that was held in the period: what all tables are summed up from.
 *
 * @param place whether it is a place
 * @param programmes the strands it serves: codes of terms
 * @param activities what it counts as: numbers of activities; a place counts as none
 * @param areas by kind of area the number of the one it lay in
 */
public record Thing(boolean place, long id, String name, int held, int told, int came, Frequency frequency,
        Set<String> programmes, Set<Long> activities, Map<String, Long> areas) {

    /** It alone. */
    public Tally tally() {
        return place ? new Tally(1, 0, 0, 0, 0, 0)
                : new Tally(0, 1, frequency.isRegular() ? 1 : 0, held, told, came);
    }
}
