package jp.idobata.opendata;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV (RFC 4180) row by row, and forgives: what is wrong with the quotes of a row is told with it. One row is
 * in memory at a time.
 */
public final class CsvRows {

    /** Most letters of a row that are read; longer than any row of these lists can be. */
    public static final int LETTERS_MOST = 100_000;

    private final String text;
    private int at;
    private int number;

    /** @param text without a byte order mark */
    public CsvRows(String text) {
        this.text = text;
    }

    /**
     * A row.
     *
     * @param number from 1, as a spreadsheet counts
     * @param broken whether its quotes are not as they should be
     * @param cut whether it was too long and is not all here
     */
    public record Row(int number, List<String> cells, boolean broken, boolean cut) {

        /** Whether nothing stands in it. */
        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Whether there is another row. */
    public boolean hasNext() {
        return at < text.length();
    }

    /** The next row. */
    public Row next() {
        var cells = new ArrayList<String>();
        var start = at;
        var broken = false;
        var more = true;
        while (more) {
            var cell = new StringBuilder();
            broken |= read(cell);
            if (at - start <= LETTERS_MOST) {
                cells.add(cell.toString());
            }
            more = is(',');
            at += more ? 1 : 0;
        }
        var length = at - start;
        at += is('\r') ? 1 : 0;
        at += is('\n') ? 1 : 0;
        return new Row(++number, cells, broken, length > LETTERS_MOST);
    }

    /** Reads a cell up to the comma or line end behind it. Returns whether its quotes are broken. */
    private boolean read(StringBuilder cell) {
        var closed = !is('"') || quoted(cell);
        var start = at;
        var stray = false;
        while (hasNext() && !is(',') && !is('\r') && !is('\n')) {
            stray |= is('"');
            at++;
        }
        var behindQuotes = cell.length() > 0 && at > start;
        cell.append(text, start, at);
        return !closed || stray || behindQuotes;
    }

    /** Reads what stands in quotes. Returns whether there is a quote at its end. */
    private boolean quoted(StringBuilder cell) {
        for (at++; hasNext(); at++) {
            if (!is('"')) {
                cell.append(text.charAt(at));
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else {
                at++;
                return true;
            }
        }
        return false;
    }

    private boolean is(char letter) {
        return hasNext() && text.charAt(at) == letter;
    }
}
