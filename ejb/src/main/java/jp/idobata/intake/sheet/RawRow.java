package jp.idobata.intake.sheet;

import java.util.List;

/**
 * A row before its header is known.
 *
 * @param number as a spreadsheet shows it, from 1
 * @param cells text of each cell; an empty cell is the empty string
 */
record RawRow(int number, List<String> cells) {

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
