package jp.idobata.opendata.check;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.idobata.opendata.CsvRows;
import jp.idobata.opendata.StandardList.Column;
import jp.idobata.opendata.StandardList.Kind;

/** Looks at the rows below the header. */
final class RowCheck {

    private static final double SOUTH = 20;
    private static final double NORTH = 46;
    private static final double WEST = 122;
    private static final double EAST = 154;
    private static final List<List<String>> DAYS = List.of(List.of("開始日", "終了日"), List.of("掲載開始日", "掲載終了日"),
            List.of("申込開始日", "参加申込終了日"));

    private final List<Column> columns;
    private final Findings findings;
    private final CellCheck cells;
    private final WhenCheck when;

    RowCheck(List<Column> columns, Findings findings) {
        this.columns = columns;
        this.findings = findings;
        cells = new CellCheck(findings);
        when = new WhenCheck(findings);
    }

    void check(CsvRows.Row row) {
        if (row.broken()) {
            findings.tell(row.number(), "", row.cells().isEmpty() ? "" : row.cells().get(row.cells().size() - 1),
                    Rule.QUOTES);
        }
        if (row.cut()) {
            findings.tell(row.number(), "", "", Rule.ROW_TOO_LONG);
        } else if (row.isBlank()) {
            findings.tell(row.number(), "", "", Rule.ROW_BLANK);
        } else if (row.cells().size() != columns.size()) {
            findings.tell(row.number(), "", String.valueOf(row.cells().size()), Rule.CELLS, String.valueOf(columns
                    .size()));
        } else {
            whole(row);
        }
    }

    private void whole(CsvRows.Row row) {
        var days = new HashMap<String, LocalDate>();
        var times = new HashMap<String, LocalTime>();
        var point = new HashMap<Kind, String>();
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var cell = row.cells().get(i);
            if (cell.isBlank()) {
                if (column.needed()) {
                    findings.tell(row.number(), column.name(), "", Rule.CELL_EMPTY);
                }
                continue;
            }
            cells.check(row.number(), column, cell);
            switch (column.kind()) {
                case DATE -> days.put(column.name(), when.day(row.number(), column.name(), cell));
                case TIME -> times.put(column.name(), when.time(row.number(), column.name(), cell));
                case LATITUDE, LONGITUDE -> point.put(column.kind(), cell);
                default -> {
                    // Looked at already.
                }
            }
        }
        order(row.number(), days, times);
        point(row.number(), point);
    }

    private void order(int row, Map<String, LocalDate> days, Map<String, LocalTime> times) {
        for (var pair : DAYS) {
            var first = days.get(pair.get(0));
            var last = days.get(pair.get(1));
            if (first != null && last != null && last.isBefore(first)) {
                findings.tell(row, pair.get(1), last.toString(), Rule.DATE_ORDER, first.toString());
            }
        }
        var from = times.get("開始時間");
        var to = times.get("終了時間");
        var first = days.get("開始日");
        var last = days.get("終了日");
        var sameDay = first != null && (last == null || last.equals(first));
        if (sameDay && from != null && to != null && to.isBefore(from)) {
            findings.tell(row, "終了時間", to.toString(), Rule.TIME_ORDER, from.toString());
        }
    }

    private void point(int row, Map<Kind, String> point) {
        if (point.size() == 1) {
            var missing = point.containsKey(Kind.LATITUDE) ? Kind.LONGITUDE : Kind.LATITUDE;
            findings.tell(row, name(missing), "", Rule.POINT_HALF);
        }
        var lat = number(row, Kind.LATITUDE, point);
        var lon = number(row, Kind.LONGITUDE, point);
        if (lat == null || lon == null) {
            return;
        }
        if (isIn(lon, lat)) {
            findings.tell(row, name(Kind.LATITUDE), lat + ", " + lon, Rule.POINT_SWAPPED);
        } else if (!isIn(lat, lon)) {
            findings.tell(row, name(Kind.LATITUDE), lat + ", " + lon, Rule.POINT_ABROAD);
        }
    }

    private static boolean isIn(double lat, double lon) {
        return lat > SOUTH && lat < NORTH && lon > WEST && lon < EAST;
    }

    private Double number(int row, Kind kind, Map<Kind, String> point) {
        var cell = point.get(kind);
        if (cell == null) {
            return null;
        }
        if (!cell.strip().matches("-?\\d{1,3}(\\.\\d{1,20})?")) {
            findings.tell(row, name(kind), cell, Rule.POINT_UNREAD, Normalizer.normalize(cell, Normalizer.Form.NFKC)
                    .strip());
            return null;
        }
        return Double.valueOf(cell.strip());
    }

    private String name(Kind kind) {
        return columns.stream().filter(column -> column.kind() == kind).map(Column::name).findFirst().orElse("");
    }

    void finish() {
        when.finish();
    }
}
