package jp.idobata.web.staff.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.idobata.insight.report.Block;
import jp.idobata.insight.report.Column;
import jp.idobata.insight.report.Findings;
import jp.idobata.insight.report.Frequency;
import jp.idobata.insight.report.Line;
import jp.idobata.insight.report.Part;
import jp.idobata.insight.report.Thing;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * The sheet that all tables of a workbook are summed up from: a row for each place and gathering. For staff alone. In
 * columns where a thing can be in several lines there is a 1 for each. Its rows are written one after the other and
 * leave memory at once: a town has 20,000 gatherings a year.
 */
final class BookData {

    private static final int MONTHS_ROW = 0;
    private static final int HEAD_ROW = 2;
    private static final int FIRST_ROW = 3;
    private static final int NAME = 2;
    private static final int PLACE = 3;
    private static final int GATHERING = 4;
    private static final int HELD = 5;
    private static final int TOLD = 6;
    private static final int CAME = 7;
    private static final int MEAN = 8;
    private static final int REGULAR = 9;
    private static final int FREQUENCY = 10;
    private static final int AREA_WIDTH = 22 * 256;

    private final BookCells cells;
    private final ReportWords words;
    private final Findings findings;
    private final Sheet sheet;
    private final List<String> heads = new ArrayList<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, List<String>> groups;
    private final int lastRow;

    BookData(BookCells cells, ReportWords words, Findings findings, Sheet sheet) {
        this.cells = cells;
        this.words = words;
        this.findings = findings;
        this.sheet = sheet;
        groups = findings.strands().keySet().stream().filter(code -> code.matches("\\d+-.*"))
                .collect(Collectors.groupingBy(code -> code.replaceFirst("-.*", ""), LinkedHashMap::new,
                        Collectors.toList()));
        lastRow = FIRST_ROW + Math.max(1, findings.things().size()) - 1;
    }

    void write() {
        for (var head : List.of("kind", "number", "name")) {
            heads.add(words.say("data." + head));
        }
        for (var head : List.of("PLACES", "GATHERINGS", "HELD", "TOLD", "CAME")) {
            heads.add(words.say("column." + head));
        }
        for (var head : List.of("mean", "regular", "frequency")) {
            heads.add(words.say("data." + head));
        }
        findings.strands().forEach((code, name) -> column("strand " + code, name));
        groups.keySet().forEach(group -> column("group " + group, words.say("line.GROUP", group)));
        column("any", words.say("line.ANY"));
        findings.activities().forEach((id, name) -> column("activity " + id, name));
        column("other", words.say("none.ACTIVITIES"));
        findings.areas().keySet().forEach(layer -> column("layer " + layer, layer));
        var areas = heads.size() - findings.areas().size();
        for (var i = 0; i < heads.size(); i++) {
            sheet.setColumnWidth(i, i == NAME ? BookCells.NAME_WIDTH : i < areas ? BookCells.FIGURE_WIDTH : AREA_WIDTH);
        }
        cells.head(sheet, MONTHS_ROW, 0, words.say("data.months"));
        cells.number(sheet, MONTHS_ROW, NAME, findings.days().months(), true);
        for (var i = 0; i < heads.size(); i++) {
            cells.head(sheet, HEAD_ROW, i, heads.get(i));
        }
        for (var i = 0; i < findings.things().size(); i++) {
            row(FIRST_ROW + i, findings.things().get(i));
        }
        sheet.createFreezePane(NAME + 1, FIRST_ROW);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD_ROW, HEAD_ROW, -1, -1));
        BookCells.onePageWide(sheet, true);
    }

    private void column(String key, String head) {
        columns.put(key, heads.size());
        heads.add(head);
    }

    private void row(int row, Thing thing) {
        cells.text(sheet, row, 0, words.say(thing.place() ? "data.place" : "data.gathering"));
        cells.number(sheet, row, 1, thing.id(), false);
        cells.text(sheet, row, NAME, thing.name());
        cells.number(sheet, row, PLACE, thing.place() ? 1 : 0, false);
        cells.number(sheet, row, GATHERING, thing.place() ? 0 : 1, false);
        cells.number(sheet, row, HELD, thing.held(), false);
        cells.number(sheet, row, TOLD, thing.told(), false);
        cells.number(sheet, row, CAME, thing.came(), false);
        var mean = at(row, MEAN);
        cells.formula(sheet, row, MEAN, at(row, HELD) + "/$" + CellReference.convertNumToColString(NAME) + "$"
                + (MONTHS_ROW + 1), (double) thing.held() / findings.days().months(), true);
        cells.formula(sheet, row, REGULAR, "IF(" + mean + ">=" + Frequency.MONTHLY.getLeast() + ",1,0)", (double) thing
                .tally().regular(), false);
        var frequency = "\"" + said(Frequency.SELDOM) + "\"";
        for (var one : List.of(Frequency.MONTHLY, Frequency.TWICE, Frequency.WEEKLY)) {
            frequency = "IF(" + mean + ">=" + one.getLeast() + ",\"" + said(one) + "\"," + frequency + ")";
        }
        cells.formula(sheet, row, FREQUENCY, "IF(" + at(row, PLACE) + "=1,\"\"," + frequency + ")", thing.place() ? ""
                : said(thing.frequency()));
        findings.strands().keySet().forEach(code -> cells.number(sheet, row, columns.get("strand " + code),
                thing.programmes().contains(code) ? 1 : 0, false));
        groups.forEach((group, codes) -> any(row, "group " + group, codes.stream().map(code -> "strand " + code)
                .toList(), codes.stream().anyMatch(thing.programmes()::contains)));
        any(row, "any", findings.strands().keySet().stream().map(code -> "strand " + code).toList(),
                !thing.programmes().isEmpty());
        findings.activities().keySet().forEach(id -> cells.number(sheet, row, columns.get("activity " + id),
                thing.activities().contains(id) ? 1 : 0, false));
        var none = findings.activities().keySet().stream().map(id -> at(row, columns.get("activity " + id)))
                .collect(Collectors.joining(","));
        cells.formula(sheet, row, columns.get("other"), "IF(AND(" + at(row, GATHERING) + "=1,"
                + (none.isEmpty() ? "TRUE"
                : "SUM(" + none + ")=0") + "),1,0)", !thing.place() && thing.activities().isEmpty() ? 1.0 : 0.0, false);
        findings.areas().forEach((layer, names) -> cells.text(sheet, row, columns.get("layer " + layer),
                thing.areas().containsKey(layer) ? names.get(thing.areas().get(layer)) : words.say("none.AREAS")));
    }

    private void any(int row, String column, List<String> of, boolean is) {
        cells.formula(sheet, row, columns.get(column), of.isEmpty() ? "0" : "IF(SUM(" + of.stream().map(one -> at(row,
                columns.get(one))).collect(Collectors.joining(",")) + ")>0,1,0)", is ? 1.0 : 0.0, false);
    }

    private String said(Frequency frequency) {
        return words.say("frequency." + frequency);
    }

    private static String at(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }

    /**
     * The sum of a figure over the things of a line.
     *
     * @param figure the column of the data that is summed up
     * @param label the cell with the line's name
     */
    String sum(Column figure, Block block, Line line, String label) {
        var at = switch (figure) {
            case PLACES -> PLACE;
            case GATHERINGS -> GATHERING;
            case REGULAR -> REGULAR;
            case HELD -> HELD;
            case TOLD -> TOLD;
            default -> CAME;
        };
        var summed = range(at);
        var whole = block.all();
        if (whole.name() != null) {
            return narrowed(summed, block, line, label, columns.get("strand " + whole.code()));
        }
        return switch (line.sort()) {
            case ALL -> block.part() == Part.ACTIVITIES || block.part() == Part.FREQUENCY
                    ? "SUMIFS(" + summed + "," + range(GATHERING) + ",1)" : "SUM(" + summed + ")";
            case ANY -> sumIf(summed, columns.get("any"), "1");
            case GROUP -> sumIf(summed, columns.get("group " + line.code()), "1");
            case NONE -> block.part() == Part.AREAS ? sumIf(summed, columns.get("layer " + block.layer()), label)
                    : block.part() == Part.ACTIVITIES ? sumIf(summed, columns.get("other"), "1")
                    : sumIf(summed, columns.get("any"), "0");
            case ITEM -> switch (block.part()) {
                case AREAS -> sumIf(summed, columns.get("layer " + block.layer()), label);
                case FREQUENCY -> sumIf(summed, FREQUENCY, label);
                case ACTIVITIES -> sumIf(summed, columns.get("activity " + line.code()), "1");
                default -> sumIf(summed, columns.get("strand " + line.code()), "1");
            };
        };
    }

    /** The same of a table that is narrowed to a strand. */
    private String narrowed(String summed, Block block, Line line, String label, int strand) {
        var where = line.sort() == Line.Sort.ALL ? range(GATHERING) + ",1" : line.sort() == Line.Sort.NONE
                ? range(columns.get("other")) + ",1" : block.part() == Part.FREQUENCY ? range(FREQUENCY) + "," + label
                : range(columns.get("activity " + line.code())) + ",1";
        return "SUMIFS(" + summed + "," + where + "," + range(strand) + ",1)";
    }

    private String sumIf(String summed, int column, String is) {
        return "SUMIFS(" + summed + "," + range(column) + "," + is + ")";
    }

    private String range(int column) {
        var letters = CellReference.convertNumToColString(column);
        return "'" + sheet.getSheetName() + "'!$" + letters + "$" + (FIRST_ROW + 1) + ":$" + letters + "$"
                + (lastRow + 1);
    }
}
