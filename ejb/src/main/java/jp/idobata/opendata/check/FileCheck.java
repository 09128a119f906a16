package jp.idobata.opendata.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import jp.idobata.opendata.CsvRows;

/** Checks a file. One use. */
public final class FileCheck {

    /** Largest file, in bytes. */
    public static final int BYTES_MOST = 10 * 1024 * 1024;
    /** Most rows, the header not counted. */
    public static final int ROWS_MOST = 50_000;
    /** Most findings that are told one by one. */
    public static final int FINDINGS_MOST = 20_000;

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Charset CP932 = Charset.forName("windows-31j");
    private static final int LOOKED_AT_ONCE = 500;

    private final Findings findings = new Findings();
    private final Duration longest;
    private String encoding = "";

    public FileCheck() {
        this(LONGEST);
    }

    /** @param longest for how long it looks */
    public FileCheck(Duration longest) {
        this.longest = longest;
    }

    /** Looks at a file that may be anything. */
    public Checked check(byte[] bytes) {
        var refused = refused(bytes);
        if (refused != null) {
            return nothing(refused);
        }
        var text = text(bytes);
        if (text == null) {
            return nothing(Rule.LETTERS_BROKEN);
        }
        if (text.indexOf('\0') >= 0) {
            return nothing(Rule.NOT_TEXT);
        }
        if (text.isBlank()) {
            return nothing(Rule.EMPTY);
        }
        lineEnds(text);
        return rows(new CsvRows(text));
    }

    private static Rule refused(byte[] bytes) {
        if (bytes.length == 0) {
            return Rule.EMPTY;
        }
        if (bytes.length > BYTES_MOST) {
            return Rule.TOO_LARGE;
        }
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
            return Rule.WORKBOOK;
        }
        return startsWith(bytes, '%', 'P', 'D', 'F') || startsWith(bytes, 0x1f, 0x8b) ? Rule.NOT_TEXT : null;
    }

    private Checked nothing(Rule rule) {
        findings.tell(rule, "");
        return new Checked(null, 0, encoding, findings.all(), findings.counts());
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (var i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Null if the letters fit no encoding. */
    private String text(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
            findings.tell(Rule.UTF_16, "");
            encoding = "UTF-16";
            return strictly(StandardCharsets.UTF_16, bytes, 0);
        }
        var marked = startsWith(bytes, 0xef, 0xbb, 0xbf);
        var text = strictly(StandardCharsets.UTF_8, bytes, marked ? 3 : 0);
        if (text != null) {
            encoding = "UTF-8";
            if (!marked) {
                findings.tell(Rule.NO_MARK, "");
            }
            return text;
        }
        text = strictly(CP932, bytes, 0);
        if (text != null) {
            encoding = "Shift_JIS";
            findings.tell(Rule.NOT_UTF8, "");
        }
        return text;
    }

    private static String strictly(Charset charset, byte[] bytes, int from) {
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(
                    CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** As far as the first rows go; line ends within cells are somebody's own. */
    private void lineEnds(String text) {
        var top = text.substring(0, Math.min(text.length(), 1_000_000)).replaceAll("\"[^\"]*\"", "");
        var all = count(top, "\n") + count(top, "\r") - count(top, "\r\n");
        var usual = count(top, "\r\n");
        if (usual > 0 && usual < all) {
            findings.tell(Rule.LINE_ENDS_MIXED, "");
        } else if (all > usual) {
            findings.tell(Rule.LINE_ENDS, "");
        }
    }

    private static int count(String text, String what) {
        var count = 0;
        for (var at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + what.length())) {
            count++;
        }
        return count;
    }

    private Checked rows(CsvRows rows) {
        var end = System.nanoTime() + longest.toNanos();
        var header = rows.next();
        var names = header.cells().stream().map(String::strip).toList();
        if (header.cut()) {
            return nothing(Rule.ROW_TOO_LONG);
        }
        if (header.broken()) {
            findings.tell(1, "", names.get(names.size() - 1), Rule.QUOTES);
        }
        if (names.size() == 1 && names.get(0).matches("(?s).*[\t;].*[\t;].*")) {
            return nothing(Rule.NOT_COMMAS);
        }
        header.cells().stream().filter(name -> !name.equals(name.strip())).forEach(name -> findings.tell(1, name,
                "「" + name + "」", Rule.SPACES));
        var read = new HeaderCheck(names, findings).read();
        var check = new RowCheck(read.columns(), findings);
        var count = 0;
        while (rows.hasNext()) {
            if (count == ROWS_MOST || count % LOOKED_AT_ONCE == 0 && System.nanoTime() > end) {
                findings.tell(count == ROWS_MOST ? Rule.TOO_MANY_ROWS : Rule.TIME_OVER, String.valueOf(count));
                break;
            }
            check.check(rows.next());
            count++;
        }
        check.finish();
        if (count == 0) {
            findings.tell(Rule.NO_ROWS, "");
        }
        return new Checked(read.list(), count, encoding, sorted(), findings.counts());
    }

    private List<Finding> sorted() {
        return findings.all().stream().sorted((one, other) -> one.row() - other.row()).toList();
    }
}
