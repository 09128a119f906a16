package jp.idobata.insight.report;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A report's figures.
 *
 * @param before the days before the turn; null if nothing is compared
 * @param after those after it; null if nothing is compared
 * @param things what the tables are summed up from, places first
 * @param strands names of the strands by code, in their order
 * @param activities names of the activities by number, in their order
 * @param areas by kind of area the names of areas by number
 * @param used the activities as they are defined
 * @param small the keys of the lines whose count of people is kept from readers outside
 * @param madeUp whether any count of inhabitants that was used is a sample
 */
public record Findings(Days days, Days before, Days after, List<Block> blocks, List<Thing> things,
        Map<String, String> strands, Map<Long, String> activities, Map<String, Map<Long, String>> areas,
        List<Activity> used, Set<String> small, boolean madeUp) {

    /** Whether how many came is kept from readers outside: for a line, or for what was before it. */
    public boolean isSmall(Block block, Line line, boolean earlier) {
        var its = block.part() != Part.COMPARISON ? days : earlier ? before : after;
        return small.contains(Secrets.key(block.part(), line, its));
    }

    /** Whether anything is kept from readers outside. */
    public boolean hasSmall() {
        return !small.isEmpty();
    }
}
