package jp.idobata.web.staff.files;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.idobata.intake.ImportRun;
import jp.idobata.intake.job.Import;
import jp.idobata.intake.job.Import.Outcome;
import jp.idobata.intake.job.ImportDesk;
import jp.idobata.intake.job.ImportReports;
import jp.idobata.intake.job.ImportRow;
import jp.idobata.intake.job.Stage;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffDeeds;
import org.omnifaces.util.Faces;

/** One import: how far it is, what it does row by row, and the next step: parameters {@code only page}. */
@Named
@RequestScoped
public class StaffFilePage {

    @EJB
    private ImportDesk desk;

    @EJB
    private ImportReports reports;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    private Import run;
    private Outcome only;
    private List<ImportRow> rows = List.of();
    private int page;
    private String word;

    @PostConstruct
    void look() {
        run = reports.find(Asked.id()).orElse(null);
        only = Asked.outcome(Faces.getRequestParameter("only"));
    }

    /** Answers 404 if there is none; what the demo read at its opening has a page of its own. */
    public void open() {
        if (run == null) {
            reply.missing();
            return;
        }
        if (run.kind() == null && run.stage() == Stage.DONE) {
            reply.go("/staff/imports/opening?run=" + run.id());
            return;
        }
        page = Math.min(Asked.page(), getPages());
        rows = reports.rows(run.id(), only, (page - 1) * ImportReports.PAGE, ImportReports.PAGE);
    }

    /** Does what was looked over; what is new is public at once. */
    public void confirm() {
        then(() -> desk.confirm(Asked.id(), true), "imports.confirmed");
    }

    /** Does what was looked over; what is new is kept for staff to look at. */
    public void confirmAsDrafts() {
        then(() -> desk.confirm(Asked.id(), false), "imports.confirmed");
    }

    /** Lets everybody see what was kept out of sight. */
    public void publish() {
        then(() -> desk.publish(Asked.id()), "imports.publishing");
    }

    /** Puts away what was looked over. */
    public void discard() {
        then(() -> desk.discard(Asked.id()), "imports.discarded");
    }

    /** Takes back what was done. */
    public void undo() {
        then(() -> desk.undo(Asked.id(), word), "imports.undoing");
    }

    /** Takes back also what others have changed since. */
    public void undoTheRest() {
        then(() -> desk.undoTheRest(Asked.id()), "imports.undoing");
    }

    private void then(Runnable deed, String said) {
        if (deeds.attempt(deed)) {
            reply.goodAt("/staff/imports/" + Asked.id(), said);
        }
    }

    public Import getRun() {
        return run;
    }

    /** Whether the background is at it. */
    public boolean isWorking() {
        return run != null && run.stage().isWorking();
    }

    /** Whether one can say yes. */
    public boolean isReady() {
        return run != null && run.stage() == Stage.LOOKED;
    }

    /** Whether its columns can be told by hand: a calendar has none. */
    public boolean isMappable() {
        return isReady() && !run.name().toLowerCase(Locale.ROOT).endsWith(".ics");
    }

    /** Outcomes that rows have, for choosing. */
    public List<Outcome> getOutcomes() {
        return Stream.of(Outcome.values()).filter(outcome -> run.count(outcome) > 0).toList();
    }

    /** The outcome that is chosen; null for all. */
    public Outcome getOnly() {
        return only;
    }

    public List<ImportRow> getRows() {
        return rows;
    }

    /** Sheets and columns that were not read. */
    public List<ImportRun.Line> getOfFile() {
        return reports.ofFile(run.id());
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        var all = only == null ? run.rows() : run.count(only);
        return Math.max(1, (all + ImportReports.PAGE - 1) / ImportReports.PAGE);
    }

    public String getWord() {
        return word;
    }

    /** The reason that stands with what leaves the public's sight. */
    public void setWord(String word) {
        this.word = word;
    }
}
