package jp.idobata.opendata.check;

import java.util.List;
import java.util.Map;
import jp.idobata.opendata.StandardList;

/**
 * What came of checking a file.
 *
 * @param list which list it is; null if it is of neither
 * @param rows how many rows were looked at, the header not counted
 * @param encoding how its letters are written: {@code UTF-8}, {@code Shift_JIS}, {@code UTF-16}; empty if it is no text
 * @param findings in the order of the file, at most {@value FileCheck#FINDINGS_MOST}
 * @param counts how often each was found in all
 */
public record Checked(StandardList list, int rows, String encoding, List<Finding> findings,
        Map<Rule, Integer> counts) {

    /** How many of that severity there are in all. */
    public int count(Severity severity) {
        return counts.entrySet().stream().filter(entry -> entry.getKey().severity() == severity)
                .mapToInt(Map.Entry::getValue).sum();
    }

    /** How many there are in all. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether nothing is wrong; there may be hints. */
    public boolean passes() {
        return count(Severity.ERROR) == 0 && count(Severity.WARNING) == 0;
    }
}
