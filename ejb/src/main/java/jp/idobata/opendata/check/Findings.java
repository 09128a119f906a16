package jp.idobata.opendata.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What has been found so far. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();
    private final Map<Rule, Integer> counts = new EnumMap<>(Rule.class);

    void tell(int row, String column, String value, Rule rule) {
        tell(row, column, value, rule, "");
    }

    void tell(int row, String column, String value, Rule rule, String instead) {
        counts.merge(rule, 1, Integer::sum);
        if (all.size() < FileCheck.FINDINGS_MOST) {
            all.add(new Finding(row, column, value, rule, instead));
        }
    }

    /** Something about the file as a whole. */
    void tell(Rule rule, String value) {
        tell(0, "", value, rule);
    }

    List<Finding> all() {
        return List.copyOf(all);
    }

    Map<Rule, Integer> counts() {
        return counts;
    }
}
