package jp.idobata.opendata;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A cell of CSV (RFC 4180) that no spreadsheet takes for a formula.
 *
 * <p>One that begins with an equals sign, an at sign, a tab or a line end is computed or hides something; one that
 * begins with a plus or a minus is if anything behind it can be computed, so only a sign alone, or one with digits
 * and then words of Japanese, such as 「-5歳からの体操」, stays as it is. An apostrophe before it makes it text. That one is
 * taken off again by {@link #read}; a text that itself begins with apostrophes before such a sign gets one more, so
 * nothing is lost.
 */
public final class SafeCell {

    private static final Pattern RISKY = Pattern.compile("(?s)'*[=@\\t\\r\\n＝＠].*|(?s)'*[+\\-＋－].*");
    private static final String FIRST = "'=@+-\t\r\n＝＠＋－";
    private static final Pattern HARMLESS = Pattern.compile("[+\\-＋－](?:\\d{0,6}[\\p{IsHan}\\p{IsHiragana}"
            + "\\p{IsKatakana}][\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\d 　、。・ー〜～「」]*)?");
    private static final Pattern ABROAD = Pattern.compile("\\+81[ -]?(?:\\(0\\)[ -]?)?(?=[1-9])");

    private SafeCell() {
    }

    /** Whether a spreadsheet might compute it, or it looks as if it had been made safe. */
    public static boolean isRisky(String text) {
        return !text.isEmpty() && FIRST.indexOf(text.charAt(0)) >= 0
                && RISKY.matcher(text).matches() && !HARMLESS.matcher(text).matches();
    }

    /** The text as it is safe; null is empty. */
    public static String safe(String text) {
        return text == null ? "" : isRisky(text) ? "'" + text : text;
    }

    /** The text as it was before {@link #safe}. */
    public static String read(String cell) {
        return cell.startsWith("'") && isRisky(cell) ? cell.substring(1) : cell;
    }

    /** A telephone number as it is dialled in Japan: {@code +81 87-839-2011} is {@code 087-839-2011}. */
    public static String phone(String number) {
        return number == null ? null : ABROAD.matcher(number.strip()).replaceFirst("0").replace(' ', '-');
    }

    /** Writes a row of cells that are safe already; what is null is empty. */
    public static void row(List<String> cells, Appendable out) throws IOException {
        for (var i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            quoted(cells.get(i) == null ? "" : cells.get(i), out);
        }
        out.append("\r\n");
    }

    private static void quoted(String cell, Appendable out) throws IOException {
        var plain = cell.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r')
                && !cell.startsWith(" ") && !cell.endsWith(" ");
        if (plain) {
            out.append(cell);
        } else {
            out.append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
    }
}
