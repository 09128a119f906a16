package jp.idobata.opendata.check;

/**
 * Something that was found.
 *
 * @param row as a spreadsheet counts, the header is 1; 0 for the file as a whole
 * @param column its name; empty for the row as a whole
 * @param value what stands there, shortened
 * @param instead what should stand there, or what else belongs to it; empty if nothing is known
 */
public record Finding(int row, String column, String value, Rule rule, String instead) {

    private static final int VALUE_MOST = 60;

    /** Shortens the value. */
    public Finding {
        value = shortened(value);
        column = shortened(column);
        instead = shortened(instead);
    }

    private static String shortened(String text) {
        var plain = text.strip().replaceAll("\\p{Cntrl}+", " ");
        return plain.codePointCount(0, plain.length()) <= VALUE_MOST ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, VALUE_MOST - 1)) + "…";
    }
}
