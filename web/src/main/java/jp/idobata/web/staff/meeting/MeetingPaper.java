package jp.idobata.web.staff.meeting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.idobata.insight.Matrix;
import jp.idobata.insight.meeting.Meeting;
import jp.idobata.insight.meeting.ResourceNote;
import jp.idobata.insight.meeting.Task;
import jp.idobata.web.frame.Dates;
import jp.idobata.web.frame.Texts;

/** What a meeting needs, as pages of paper. */
final class MeetingPaper {

    private static final String STYLE = style();
    private static final int LINES = 3;
    private static final int LINES_AT_THE_END = 9;

    private final Texts texts;
    private final Dates dates;
    private final StringBuilder page = new StringBuilder();

    MeetingPaper(Texts texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    String xhtml(Meeting meeting, List<ResourceNote> agenda, List<Task> before, Matrix matrix) {
        page.append("<html><head><title>").append(escaped(meeting.title())).append("</title><meta name=\"description\""
                + " content=\"").append(escaped(meeting.title())).append("\"/><style>").append(STYLE)
                .append("</style></head><body><h1>").append(escaped(meeting.title())).append("</h1><p class=\"day\">")
                .append(escaped(dates.wholeDay(meeting.heldOn()))).append("</p><p class=\"lead\">")
                .append(escaped(bare("meeting.paper.lead"))).append("</p>");
        before(before);
        figures(agenda);
        notes(agenda);
        matrix(matrix);
        heading("meeting.paper.space");
        lines(LINES_AT_THE_END);
        return page.append("</body></html>").toString();
    }

    private void before(List<Task> tasks) {
        heading("meeting.paper.before");
        if (tasks.isEmpty()) {
            page.append("<p>").append(escaped(bare("meeting.paper.before.none"))).append("</p>");
            return;
        }
        head("meeting.column.task", "meeting.column.due", "meeting.column.outcome");
        tasks.forEach(task -> page.append("<tr><td>").append(escaped(task.what())).append("</td><td class=\"day\">")
                .append(escaped(dates.day(task.due()))).append("</td><td>").append(escaped(task.doneOn() == null
                ? bare(task.overdue() ? "meeting.task.overdue" : "meeting.task.open")
                : dates.day(task.doneOn()) + " " + (task.outcome() == null ? bare("meeting.task.ready")
                : task.outcome()))).append("</td></tr>"));
        page.append("</tbody></table>");
    }

    private void figures(List<ResourceNote> agenda) {
        heading("meeting.paper.figures");
        page.append("<p>").append(escaped(texts.format("meeting.paper.counts", agenda.size(),
                agenda.stream().mapToInt(ResourceNote::met).sum(), agenda.stream().filter(note -> note.met() > 1)
                .count()))).append("</p>");
    }

    private void notes(List<ResourceNote> agenda) {
        heading("meeting.paper.notes");
        String area = null;
        for (var note : agenda) {
            var name = note.area() == null ? bare("insight.town") : note.area();
            if (!name.equals(area)) {
                page.append("<h3>").append(escaped(name)).append("</h3>");
                area = name;
            }
            page.append("<div class=\"note\"><p class=\"what\">").append(escaped(note.what()))
                    .append("</p><p class=\"about\">").append(escaped(said(note))).append("</p>");
            lines(LINES);
            page.append("</div>");
        }
    }

    private String said(ResourceNote note) {
        var about = StaffMeetingWords.said(note, texts, true);
        return (about.isEmpty() ? "" : about + "  ") + texts.format("meeting.paper.met", note.met(),
                dates.day(note.lastMet() == null ? dates.getToday() : note.lastMet()));
    }

    private void matrix(Matrix matrix) {
        if (matrix.columns().size() < 2) {
            return;
        }
        heading("meeting.paper.matrix");
        page.append("<table class=\"matrix\"><thead><tr><th></th>");
        matrix.columns().forEach(column -> page.append("<th>").append(escaped(column.name() == null
                ? bare("insight.all") : column.name())).append("</th>"));
        page.append("</tr></thead><tbody>");
        for (var row : matrix.rows()) {
            page.append("<tr><th>").append(escaped(row.name() == null ? bare("insight.town") : row.name()))
                    .append("</th>").append(row.cells().stream().map(this::cell).collect(Collectors.joining()))
                    .append("</tr>");
        }
        page.append("</tbody></table><p class=\"help\">").append(escaped(bare("meeting.paper.matrix.help")));
        if (matrix.madeUp()) {
            page.append(' ').append(escaped(bare("areas.sample.note")));
        }
        page.append("</p>");
    }

    private String cell(Matrix.Cell cell) {
        var rate = cell.rate() == null || cell.count() == 0 ? "" : "<br/><span class=\"rate\">"
                + String.format(Locale.ROOT, "%,.1f", cell.rate()) + "</span>";
        return "<td class=\"" + (cell.isVoid() ? "void" : "number") + "\">" + (cell.isVoid()
                ? escaped(bare("insight.void")) : cell.count() + rate) + "</td>";
    }

    private void head(String... keys) {
        page.append("<table><thead><tr>");
        for (var key : keys) {
            page.append("<th>").append(escaped(bare(key))).append("</th>");
        }
        page.append("</tr></thead><tbody>");
    }

    private void heading(String key) {
        page.append("<h2>").append(escaped(bare(key))).append("</h2>");
    }

    private void lines(int count) {
        page.append("<div class=\"line\"></div>".repeat(count));
    }

    private String bare(String key) {
        return texts.bare(key);
    }

    /** For text and attributes; readings and what XML cannot hold are left out. */
    private static String escaped(String text) {
        return text.replaceAll("\uFFF9([^\uFFF9-\uFFFB]*)\uFFFA[^\uFFF9-\uFFFB]*\uFFFB", "$1")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\uD800-\uDFFF\uFFFE\uFFFF]", "").replace("&", "&amp;")
                .replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String style() {
        try (var file = MeetingPaper.class.getResourceAsStream("/jp/idobata/web/meeting/paper.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
