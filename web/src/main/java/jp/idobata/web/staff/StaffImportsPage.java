package jp.idobata.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import jp.idobata.intake.ImportRun;
import jp.idobata.intake.ImportRuns;
import jp.idobata.intake.report.Reason;
import org.omnifaces.util.Faces;

/** What became of every row that was read in: parameters {@code run reason page}; else the latest import. */
@Named
@RequestScoped
public class StaffImportsPage {

    private static final int SIZE = 50;

    @EJB
    private ImportRuns imports;

    private List<ImportRun> runs;
    private ImportRun run;
    private String reason;
    private ImportRun.Lines lines;
    private int page;

    /**
     * How often a reason was met.
     *
     * @param reason why something was not read, or not in full
     */
    public record Count(Reason reason, int count) {
    }

    @PostConstruct
    void look() {
        runs = imports.all();
        if (runs.isEmpty()) {
            return;
        }
        var asked = StaffAsked.number("run").orElse(0L);
        run = runs.stream().filter(one -> one.id() == asked).findFirst().orElse(runs.get(0));
        var given = Faces.getRequestParameter("reason");
        reason = run.reasons().containsKey(given) ? given : null;
        page = Math.min(StaffAsked.page(), pages(run.reasons().values().stream().mapToInt(Integer::intValue).sum()));
        lines = imports.lines(run.id(), reason, (page - 1) * SIZE, SIZE);
    }

    /** All imports, the latest first. */
    public List<ImportRun> getRuns() {
        return runs;
    }

    /** The import that is shown; null if there never was one. */
    public ImportRun getRun() {
        return run;
    }

    /** Why rows were set aside, the most frequent first. */
    public List<Count> getAside() {
        return counts(true);
    }

    /** What was told of rows that were used all the same, the most frequent first. */
    public List<Count> getTold() {
        return counts(false);
    }

    private List<Count> counts(boolean setsAside) {
        return run.reasons().entrySet().stream().map(entry -> new Count(Reason.valueOf(entry.getKey()),
                entry.getValue())).filter(count -> count.reason().setsAside() == setsAside).toList();
    }

    /** The reason that is asked for; null for all. */
    public String getReason() {
        return reason;
    }

    /** What was not read, or not in full. */
    public ImportRun.Lines getLines() {
        return lines;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return pages(lines.total());
    }

    private static int pages(int total) {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
