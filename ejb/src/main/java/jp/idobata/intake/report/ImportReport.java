package jp.idobata.intake.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The account of one import: what became of every row, and every problem met.
 *
 * @param outcomes one entry for each row that held anything, in the order read
 * @param problems in the order met
 */
public record ImportReport(Map<RowRef, Outcome> outcomes, List<Problem> problems) {

    public ImportReport {
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        problems = List.copyOf(problems);
    }

    /** Rows that held anything, headers and example sheets not counted. */
    public int rowsIn() {
        return outcomes.size();
    }

    public int count(Outcome outcome) {
        return (int) outcomes.values().stream().filter(o -> o == outcome).count();
    }

    /** Share of rows that were usable, from 0 to 1; 1 when there were none. */
    public double usableRate() {
        return outcomes.isEmpty() ? 1 : (double) (count(Outcome.TAKEN) + count(Outcome.MERGED)) / rowsIn();
    }

    /** How often each reason was met; a row may have several. */
    public Map<Reason, Integer> countsByReason() {
        Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
        problems.forEach(problem -> counts.merge(problem.reason(), 1, Integer::sum));
        return counts;
    }
}
