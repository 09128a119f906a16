package jp.idobata.web.staff.figures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.idobata.calendar.TownClock;
import jp.idobata.insight.Axis;
import jp.idobata.insight.Counted;
import jp.idobata.insight.GapAnalysis;
import jp.idobata.insight.Matrix.Cell;
import jp.idobata.insight.Matrix.Column;
import jp.idobata.insight.MatrixQuery;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Texts;
import jp.idobata.web.staff.StaffSpan;

/**
 * What figures are asked for: parameters {@code layer by count from to at}; what is missing is the finest kind of
 * areas that has several, fields, gatherings, this year of offices, and the areas as they are on the last day. And how
 * figures are said.
 */
@Named
@RequestScoped
public class StaffFigures {

    @EJB
    private GapAnalysis analysis;

    @Inject
    private TownClock clock;

    @Inject
    private HttpServletRequest request;

    private StaffSpan span;
    private LocalDate asOf;
    private List<String> layers;

    @PostConstruct
    void look() {
        span = StaffSpan.of(request, clock.today());
        asOf = day(request.getParameter("at"), span.to());
        layers = analysis.layers(asOf);
    }

    /** What the matrix is asked for. */
    public MatrixQuery query() {
        return new MatrixQuery(getLayer(), getAxis(), getCounted(), span.from(), span.to(), asOf);
    }

    public String getLayer() {
        var asked = request.getParameter("layer");
        return layers.contains(asked) ? asked : layers.isEmpty() ? "" : layers.get(Math.min(1, layers.size() - 1));
    }

    /** The kinds of areas there were. */
    public List<String> getLayers() {
        return layers;
    }

    public Axis getAxis() {
        return chosen(Axis.values(), "by");
    }

    public Axis[] getAxes() {
        return Axis.values();
    }

    public Counted getCounted() {
        return chosen(Counted.values(), "count");
    }

    public Counted[] getCounteds() {
        return Counted.values();
    }

    public LocalDate getFrom() {
        return span.from();
    }

    public LocalDate getTo() {
        return span.to();
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    /** The same question as the query of an address, without an ampersand at its end. */
    public String getAsked() {
        return "layer=" + java.net.URLEncoder.encode(getLayer(), java.nio.charset.StandardCharsets.UTF_8) + "&by="
                + getAxis() + "&count=" + getCounted() + "&from=" + span.from() + "&to=" + span.to() + "&at=" + asOf;
    }

    /** A parameter, for pages and files alike; empty if there is none. */
    public String asked(String parameter) {
        var value = request.getParameter(parameter);
        return value == null ? "" : value.strip();
    }

    /** What a column is called. */
    public String name(Column column) {
        var texts = Texts.in(Language.of(request));
        return column.name() != null ? column.name() : column.code().isEmpty() ? texts.get("insight.all")
                : texts.get("insight.time." + column.code());
    }

    /** The same without readings. */
    public String plainName(Column column) {
        var texts = Texts.in(Language.of(request));
        return column.name() != null ? column.name() : texts.bare(column.code().isEmpty() ? "insight.all"
                : "insight.time." + column.code());
    }

    /** A figure per 1,000 with one decimal; a dash if people are not known. */
    public String rate(Cell cell) {
        return decimal(cell.rate());
    }

    /** A number with one decimal; a dash if there is none. */
    public String decimal(Double value) {
        return value == null ? "\u2013" : String.format(Locale.ROOT, "%,.1f", value);
    }

    /** A part of a whole in percent; a dash if there is none. */
    public String percent(Double value) {
        return value == null ? "\u2013" : Math.round(value * 100) + "%";
    }

    private <T extends Enum<T>> T chosen(T[] values, String parameter) {
        return Stream.of(values).filter(value -> value.name().equals(request.getParameter(parameter))).findFirst()
                .orElse(values[0]);
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        try {
            var day = text == null || text.isBlank() ? otherwise : LocalDate.parse(text);
            return day.getYear() < 1900 || day.getYear() > 2999 ? otherwise : day;
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }
}
