package jp.idobata.intake.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The report while the import is under way. Not for several threads. */
public final class ReportDraft {

    private final Map<RowRef, Outcome> outcomes = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Settles what became of a row; a row that was settled before is a mistake of the caller. */
    public void settle(RowRef row, Outcome outcome) {
        Outcome before = outcomes.put(row, outcome);
        if (before != null) {
            throw new IllegalStateException("Settled twice: " + row);
        }
    }

    public void tell(RowRef row, String column, String rawText, Reason reason) {
        problems.add(new Problem(row, column, rawText, reason));
    }

    public ImportReport finish() {
        return new ImportReport(outcomes, problems);
    }
}
