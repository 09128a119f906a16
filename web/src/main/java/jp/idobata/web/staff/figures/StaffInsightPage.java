package jp.idobata.web.staff.figures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import jp.idobata.insight.GapAnalysis;
import jp.idobata.insight.Matrix;
import jp.idobata.insight.Matrix.Cell;
import jp.idobata.insight.Matrix.Column;
import jp.idobata.insight.Matrix.Row;

/** The matrix, and one of its columns on the map: parameters of {@link StaffFigures}, and {@code col}. */
@Named
@RequestScoped
public class StaffInsightPage {

    private static final int STEPS = 4;

    @EJB
    private GapAnalysis analysis;

    @Inject
    private StaffFigures figures;

    private Matrix matrix;
    private Column drawn;
    private List<Double> bounds;

    @PostConstruct
    void look() {
        matrix = analysis.matrix(figures.query());
        var code = figures.asked("col");
        drawn = matrix.columns().stream().filter(column -> column.code().equals(code)).findFirst()
                .orElse(matrix.columns().get(matrix.columns().size() - 1));
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

    /** How dark an area is on the map: 0 nothing, 1 to 4 by quarters of those that have something. */
    public Integer step(Row row) {
        var value = value(cell(row));
        return value == null || value == 0 ? 0 : 1 + (int) bounds.stream().filter(Objects::nonNull)
                .filter(bound -> value > bound).count();
    }

    /** What stands beside an area's name on the map. */
    public String figure(Row row) {
        var cell = cell(row);
        return cell.rate() == null ? String.valueOf(cell.count()) : figures.rate(cell);
    }

    /** Whether the map shows figures per 1,000 people. */
    public boolean isRated() {
        return areas().stream().anyMatch(row -> cell(row).rate() != null);
    }

    private Cell cell(Row row) {
        return row.cells().stream().filter(cell -> cell.column().equals(drawn)).findFirst().orElseThrow();
    }

    private static Double value(Cell cell) {
        return cell.rate() == null ? (Double) (double) cell.count() : cell.rate();
    }

    private List<Row> areas() {
        return matrix.rows().stream().filter(row -> row.areaId() != null).toList();
    }
}
