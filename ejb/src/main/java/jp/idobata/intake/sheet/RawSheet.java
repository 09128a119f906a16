package jp.idobata.intake.sheet;

import java.util.List;

/**
 * A sheet before its header is known.
 *
 * @param name empty for CSV
 * @param rows every row that holds a cell
 */
record RawSheet(String name, List<RawRow> rows) {
}
