package jp.idobata.web.staff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.idobata.insight.report.Block;
import jp.idobata.insight.report.Column;
import jp.idobata.insight.report.Findings;
import jp.idobata.insight.report.Line;
import jp.idobata.insight.report.Line.Sort;
import jp.idobata.insight.report.Part;
import jp.idobata.web.staff.report.Printed.Bar;
import jp.idobata.web.staff.report.Printed.Cell;
import jp.idobata.web.staff.report.Printed.Chart;
import jp.idobata.web.staff.report.Printed.Group;
import jp.idobata.web.staff.report.Printed.Row;
import jp.idobata.web.staff.report.Printed.Table;

/** Puts the figures of a report into words, for readers inside or outside. */
final class Printing {

    private static final int WHOLE = 100;
    /** One or two bars say nothing that the table does not say. */
    private static final int FEWEST_BARS = 3;

    private final ReportWords words;
    private final Findings findings;
    private final boolean outside;

    /** @param outside whether small counts of people are kept back */
    Printing(ReportWords words, Findings findings, boolean outside) {
        this.words = words;
        this.findings = findings;
        this.outside = outside;
    }

    List<Table> tables() {
        var blocks = findings.blocks();
        return IntStream.range(0, blocks.size()).mapToObj(i -> table(blocks.get(i), "table-" + (i + 1))).toList();
    }

    private Table table(Block block, String id) {
        var columns = block.part().getColumns();
        var comparing = block.part() == Part.COMPARISON;
        var groups = comparing ? columns.stream().map(column -> new Group(words.column(column), 3)).toList()
                : List.<Group>of();
        var heads = comparing ? columns.stream().flatMap(column -> Stream.of("before", "after", "change")
                .map(words::say)).toList() : columns.stream().map(words::column).toList();
        var rows = block.lines().stream().map(line -> new Row(words.line(block, line), line.sort(),
                isWithin(block, line), comparing ? compared(block, line) : cells(block, line))).toList();
        var under = new ArrayList<>(words.under(block, findings.days().months()));
        if (comparing) {
            under.add(0, words.say("under.comparison", words.day(findings.before().from()),
                    words.day(findings.before().to()), words.day(findings.after().from()),
                    words.day(findings.after().last())));
        }
        return new Table(id, words.title(block), words.head(block), groups, heads, rows, under, chart(block, rows));
    }

    private static boolean isWithin(Block block, Line line) {
        return line.sort() == Sort.ITEM && block.lines().stream().anyMatch(other -> other.sort() == Sort.GROUP
                && line.code().startsWith(other.code() + "-"));
    }

    private List<Cell> cells(Block block, Line line) {
        return block.part().getColumns().stream().map(column -> isKept(block, line, column, false)
                ? new Cell(ReportWords.KEPT, null) : cell(column, line.value(column))).toList();
    }

    private static Cell cell(Column column, Double value) {
        return new Cell(ReportWords.figure(column, value), value);
    }

    private List<Cell> compared(Block block, Line line) {
        var cells = new ArrayList<Cell>();
        for (var column : block.part().getColumns()) {
            var before = column.of(line.before(), null);
            var after = column.of(line.tally(), null);
            var keptBefore = isKept(block, line, column, true);
            var keptAfter = isKept(block, line, column, false);
            cells.add(keptBefore ? new Cell(ReportWords.KEPT, null) : cell(column, before));
            cells.add(keptAfter ? new Cell(ReportWords.KEPT, null) : cell(column, after));
            var change = after - before;
            cells.add(keptBefore || keptAfter ? new Cell(ReportWords.KEPT, null)
                    : new Cell(ReportWords.change(change), change));
        }
        return cells;
    }

    private boolean isKept(Block block, Line line, Column column, boolean earlier) {
        return outside && column.isOfComers() && findings.isSmall(block, line, earlier);
    }

    /** Bars of the lines that are no sums; null if there are too few. */
    private Chart chart(Block block, List<Row> rows) {
        var column = ReportWords.drawn(block.part());
        if (column == null) {
            return null;
        }
        var comparing = block.part() == Part.COMPARISON;
        var at = block.part().getColumns().indexOf(column) * (comparing ? 3 : 1);
        var lines = rows.stream().filter(row -> isDrawn(block.part(), row)).toList();
        if (lines.size() < FEWEST_BARS) {
            return null;
        }
        var drawn = lines.stream().map(row -> row.cells().subList(at, at + (comparing ? 2 : 1))).toList();
        var most = drawn.stream().flatMap(List::stream).map(Cell::value).filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue).max().orElse(0);
        var bars = IntStream.range(0, lines.size()).mapToObj(i -> bar(lines.get(i).name(), drawn.get(i), most))
                .toList();
        var series = comparing ? List.of(words.say("before"), words.say("after")) : List.of(words.column(column));
        return new Chart(words.say("chart", words.title(block), words.column(column)), series, bars);
    }

    private static boolean isDrawn(Part part, Row row) {
        return switch (part) {
            case COMPARISON -> row.sort() != Sort.ALL && row.sort() != Sort.NONE && !row.within();
            case YEARS -> true;
            case PROGRAMMES -> row.sort() == Sort.ITEM;
            default -> row.sort() == Sort.ITEM || row.sort() == Sort.NONE;
        };
    }

    private static Bar bar(String name, List<Cell> cells, double most) {
        return new Bar(name, cells.stream().map(cell -> cell.value() == null ? 0.0 : cell.value()).toList(), cells
                .stream().map(Cell::text).toList(), cells.stream().map(cell -> cell.value() == null || most == 0 ? 0
                : (int) Math.round(cell.value() * WHOLE / most)).toList());
    }
}
