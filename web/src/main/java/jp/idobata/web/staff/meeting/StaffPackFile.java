package jp.idobata.web.staff.meeting;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.area.Area;
import jp.idobata.area.Areas;
import jp.idobata.insight.Axis;
import jp.idobata.insight.Counted;
import jp.idobata.insight.GapAnalysis;
import jp.idobata.insight.Matrix;
import jp.idobata.insight.MatrixQuery;
import jp.idobata.insight.meeting.Meeting;
import jp.idobata.insight.meeting.Meetings;
import jp.idobata.insight.meeting.ResourceNote;
import jp.idobata.insight.meeting.Tasks;
import jp.idobata.paper.Pdf;
import jp.idobata.web.frame.Dates;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Texts;

/**
 * {@code /staff/meeting/pack.pdf?meeting=7}: what a meeting needs on paper: its notes by area, what there is there,
 * what was to be done since the last one, and space to write. It names nobody.
 * One that was called off has none.
 */
@WebServlet("/staff/meeting/pack.pdf")
public class StaffPackFile extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int MONTHS = 12;

    @EJB
    private transient Meetings meetings;

    @EJB
    private transient Tasks tasks;

    @EJB
    private transient GapAnalysis analysis;

    @EJB
    private transient Areas areas;

    @Inject
    private transient Dates dates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var meeting = Optional.ofNullable(request.getParameter("meeting")).filter(text -> text
                .matches("[1-9]\\d{0,17}")).map(Long::valueOf).flatMap(meetings::find)
                .filter(one -> !one.off());
        response.setHeader("Cache-Control", "private, no-store");
        if (meeting.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var agenda = meetings.agenda(meeting.get().id());
        var paper = new MeetingPaper(Texts.in(Language.of(request)), dates);
        var pdf = Pdf.of(paper.xhtml(meeting.get(), agenda, tasks.before(meeting.get().id()),
                matrix(meeting.get(), agenda.stream().map(ResourceNote::areaId).filter(Objects::nonNull)
                .collect(Collectors.toSet()))));
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"meeting-" + meeting.get().heldOn() + ".pdf\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    /** What there is by field in the year before the meeting; the kind of areas of which most are on the agenda. */
    private Matrix matrix(Meeting meeting, Set<Long> ids) {
        var until = meeting.heldOn().isAfter(dates.getToday()) ? dates.getToday() : meeting.heldOn();
        var layers = analysis.layers(until);
        var layer = ids.stream().map(areas::find).flatMap(Optional::stream).map(Area::getKind)
                .filter(layers::contains).collect(Collectors.groupingBy(kind -> kind, Collectors.counting()))
                .entrySet().stream().max(java.util.Map.Entry.<String, Long>comparingByValue()
                .thenComparing(java.util.Map.Entry.comparingByKey())).map(java.util.Map.Entry::getKey)
                .orElse(layers.isEmpty() ? "" : layers.get(Math.min(1, layers.size() - 1)));
        var matrix = analysis.matrix(new MatrixQuery(layer, Axis.FIELD, Counted.GATHERINGS, until.minusMonths(MONTHS)
                .plusDays(1), until, until));
        return new Matrix(matrix.columns(), matrix.rows().stream().filter(row -> row.areaId() == null
                || ids.contains(row.areaId())).toList(), matrix.madeUp());
    }
}
