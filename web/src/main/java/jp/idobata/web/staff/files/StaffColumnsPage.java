package jp.idobata.web.staff.files;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.idobata.intake.job.Import;
import jp.idobata.intake.job.ImportDesk;
import jp.idobata.intake.job.ImportReports;
import jp.idobata.intake.job.Kind;
import jp.idobata.intake.job.Mapping;
import jp.idobata.intake.sheet.Column;
import jp.idobata.intake.sheet.SheetOutline;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffDeeds;

/**
 * What the columns of a file mean, told by hand: fields {@code kind}, {@code c0} to {@code cN} (name of a column), and
 * {@code name} under which to offer it again; parameter {@code use}: number of a mapping made before.
 */
@Named
@RequestScoped
public class StaffColumnsPage {

    private static final int COLUMNS_MOST = 200;
    private static final List<Column> OFFERED = List.of(Column.NAME, Column.NAME_KANA, Column.DATE, Column.END_DATE,
            Column.DATE_NOTE, Column.START_TIME, Column.END_TIME, Column.VENUE, Column.ADDRESS, Column.BUILDING,
            Column.LATITUDE, Column.LONGITUDE, Column.POSITION, Column.SUMMARY, Column.DESCRIPTION, Column.CATEGORY,
            Column.AUDIENCE, Column.FEE, Column.CAPACITY, Column.APPLY, Column.ORGANISER, Column.CONTACT, Column.PHONE,
            Column.MAIL, Column.URL, Column.OPEN_DAYS, Column.OPENS, Column.CLOSES, Column.HOURS_NOTE,
            Column.CLOSED_DAYS, Column.SERVICE, Column.NOTE, Column.ACCESS, Column.TOILETS, Column.PARKING);

    @EJB
    private ImportDesk desk;

    @EJB
    private ImportReports reports;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private Import run;
    private SheetOutline outline;
    private Kind kind;
    private List<Column> chosen;

    /** Before the form is read: what is in it depends on the file. */
    @PostConstruct
    void look() {
        run = reports.find(Asked.id()).orElse(null);
        outline = run == null ? null : desk.outline(run.id()).orElse(null);
        if (outline != null) {
            understand();
        }
    }

    /** Answers 404 if nothing of the file can be mapped. */
    public void open() {
        if (outline == null) {
            reply.missing();
        }
    }

    private void understand() {
        var kept = getMappings().stream().filter(one -> String.valueOf(one.id()).equals(request.getParameter("use")))
                .findFirst();
        kind = "POST".equals(request.getMethod()) ? asked() : kept.map(Mapping::kind).orElse(
                run.kind() != null ? run.kind() : outline.listsGatherings() ? Kind.GATHERINGS : Kind.PLACES);
        chosen = "POST".equals(request.getMethod()) ? typed() : kept.map(this::known)
                .orElseGet(() -> outline.known(kind == Kind.GATHERINGS));
    }

    private List<Column> known(Mapping mapping) {
        var known = new ArrayList<Column>();
        outline.header().forEach(header -> known.add(mapping.columns().get(header)));
        return known;
    }

    private Kind asked() {
        return "GATHERINGS".equals(request.getParameter("kind")) ? Kind.GATHERINGS : Kind.PLACES;
    }

    private List<Column> typed() {
        var typed = new ArrayList<Column>();
        for (var i = 0; i < getHeader().size(); i++) {
            var name = request.getParameter("c" + i);
            typed.add(OFFERED.stream().filter(column -> column.name().equals(name)).findFirst().orElse(null));
        }
        return typed;
    }

    /** Has the file read with these meanings. */
    public void map() {
        Map<String, Column> columns = new LinkedHashMap<>();
        var typed = typed();
        for (var i = 0; i < typed.size(); i++) {
            if (typed.get(i) != null && !columns.containsValue(typed.get(i))) {
                columns.put(outline.header().get(i), typed.get(i));
            }
        }
        if (deeds.attempt(() -> desk.map(run.id(), asked(), columns, request.getParameter("name")))) {
            reply.go("/staff/imports/" + run.id());
        }
    }

    public Import getRun() {
        return run;
    }

    /** The file's headers. */
    public List<String> getHeader() {
        return outline.header().subList(0, Math.min(COLUMNS_MOST, outline.header().size()));
    }

    /** The first rows below them. */
    public List<List<String>> getRows() {
        return outline.rows();
    }

    /** A cell of such a row; empty where the row ends before. */
    public String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    /** All meanings, for choosing. */
    public List<Column> getOffered() {
        return OFFERED;
    }

    /** Whether a header is taken to mean that. */
    public boolean means(int position, Column column) {
        return position < chosen.size() && chosen.get(position) == column;
    }

    public Kind getKind() {
        return kind;
    }

    public List<Kind> getKinds() {
        return Arrays.asList(Kind.values());
    }

    /** Mappings made before for the same header. */
    public List<Mapping> getMappings() {
        return outline == null ? List.of() : desk.mappings(outline);
    }

    /** The name that was typed. */
    public String getName() {
        return request.getParameter("name");
    }
}
