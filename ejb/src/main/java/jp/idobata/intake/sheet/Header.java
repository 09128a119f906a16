package jp.idobata.intake.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.idobata.intake.report.RowRef;

/**
 * The header row of a sheet.
 *
 * @param row the row's number
 * @param names one name for each position; unnamed positions are called {@code 列n}, repeated names get a number
 * @param places position of each known column
 * @param shape which gave the places
 * @param instructions positions that instruct whoever fills in the form
 */
record Header(int row, List<String> names, Map<Column, Integer> places, Set<Integer> instructions, Shape shape) {

    private static final int LOOKED_AT = 30;
    private static final String PROPERTY = "#property";

    /** The row that matches best among the first rows, if it names the thing and matches well enough. */
    static Optional<Header> find(RawSheet sheet, Shape shape) {
        Header best = null;
        for (RawRow row : sheet.rows().subList(0, Math.min(LOOKED_AT, sheet.rows().size()))) {
            Map<Column, Integer> places = shape.match(row.cells());
            boolean marked = PROPERTY.equals(row.cell(0));
            long named = row.cells().stream().filter(cell -> !cell.isBlank()).count();
            if (places.containsKey(Column.NAME) && (marked || places.size() >= Math.min(shape.enough(), named))
                    && (best == null || places.size() > best.places.size())) {
                best = of(row, places, shape);
            }
        }
        return Optional.ofNullable(best);
    }

    private static Header of(RawRow row, Map<Column, Integer> places, Shape shape) {
        List<String> names = new ArrayList<>();
        Set<Integer> instructions = new TreeSet<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String name = CellText.spaced(row.cell(i)).replace(" ", "");
            if (name.startsWith("\u2190")) {
                instructions.add(i);
            }
            String unique = name.isEmpty() ? unnamed(i) : name;
            for (int n = 2; names.contains(unique); n++) {
                unique = name + "_" + n;
            }
            names.add(unique);
        }
        return new Header(row.number(), names, places, instructions, shape);
    }

    private static String unnamed(int position) {
        return "\u5217" + (position + 1);
    }

    /** The row's cells under this header; nothing if it holds nothing but its own number. */
    Optional<SheetRow> read(RowRef ref, RawRow row) {
        Map<String, String> raw = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.cell(i).isBlank() && !instructions.contains(i)) {
                raw.put(i < names.size() ? names.get(i) : unnamed(i), row.cell(i));
            }
        }
        Map<Column, String> cells = new EnumMap<>(Column.class);
        Map<Column, String> headers = new EnumMap<>(Column.class);
        places.forEach((column, place) -> {
            headers.put(column, names.get(place));
            if (!CellText.isBlank(row.cell(place))) {
                cells.put(column, shape.meaning(column, row.cell(place)));
            }
        });
        boolean empty = cells.keySet().stream().allMatch(column -> column == Column.ID);
        return empty ? Optional.empty() : Optional.of(new SheetRow(ref, cells, headers, raw));
    }

    /** Names of positions that no column was found for. */
    List<String> unknown() {
        List<String> unknown = new ArrayList<>(names);
        places.values().forEach(place -> unknown.set(place, null));
        instructions.forEach(place -> unknown.set(place, null));
        unknown.removeIf(name -> name == null || name.matches("\u5217\\d+"));
        return unknown;
    }
}
