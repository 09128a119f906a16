package jp.idobata.web.staff.figures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import jp.idobata.insight.GapAnalysis;
import jp.idobata.insight.Matrix;
import jp.idobata.insight.Matrix.Cell;
import jp.idobata.insight.Matrix.Column;
import jp.idobata.insight.Matrix.Row;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Texts;

/** The matrix, and one of its columns on the map: parameters of {@link StaffFigures}, and {@code col}. */
@Named
@RequestScoped
public class StaffInsightPage {

    private static final int STEPS = 4;

    @EJB
    private GapAnalysis analysis;

    @Inject
    private StaffFigures figures;

    @Inject
    private HttpServletRequest request;

    private Matrix matrix;
    private Column drawn;
    private boolean rated;
    private List<Double> bounds;

    @PostConstruct
    void look() {
        matrix = analysis.matrix(figures.query());
        var code = figures.asked("col");
        drawn = matrix.columns().stream().filter(column -> column.code().equals(code)).findFirst()
                .orElse(matrix.columns().get(matrix.columns().size() - 1));
        rated = areas().stream().anyMatch(row -> cell(row).rate() != null);
        var values = areas().stream().map(row -> value(cell(row))).filter(value -> value != null && value > 0)
                .sorted().toList();
        bounds = java.util.stream.IntStream.range(1, STEPS).mapToObj(step -> values.isEmpty() ? null
                : values.get(Math.min(values.size() - 1, values.size() * step / STEPS))).toList();
    }

    public Matrix getMatrix() {
        return matrix;
    }

    /** The column on the map. */
    public Column getDrawn() {
        return drawn;
    }

    /**
     * How dark an area is on the map: 0 nothing, 1 to 4 by quarters of those that have something; unknown where the map
     * is of figures per 1,000 people and those of the area were not counted.
     */
    public String step(Row row) {
        var value = value(cell(row));
        return value == null ? "unknown" : value == 0 ? "0" : String.valueOf(1 + bounds.stream()
                .filter(Objects::nonNull)
                .filter(bound -> value > bound).count());
    }

    /** What stands beside an area's name on the map. */
    public String figure(Row row) {
        var cell = cell(row);
        return !rated ? String.valueOf(cell.count()) : cell.rate() == null
                ? Texts.in(Language.of(request)).bare("insight.map.unknown") : figures.rate(cell);
    }

    /** Whether the map shows figures per 1,000 people. */
    public boolean isRated() {
        return rated;
    }

    private Cell cell(Row row) {
        return row.cells().stream().filter(cell -> cell.column().equals(drawn)).findFirst().orElseThrow();
    }

    /** What the map shows of a cell: one sort of figure for all of them. Null if it is not known. */
    private Double value(Cell cell) {
        return rated ? cell.rate() : (Double) (double) cell.count();
    }

    private List<Row> areas() {
        return matrix.rows().stream().filter(row -> row.areaId() != null).toList();
    }
}
