package jp.idobata.opendata.check;

/** What can be found. The names are keys of the texts that say what to do. */
public enum Rule {

    /** The file is empty. */
    EMPTY(Severity.ERROR),
    /** It is larger than is looked at. */
    TOO_LARGE(Severity.ERROR),
    /** It has more rows than are looked at. */
    TOO_MANY_ROWS(Severity.ERROR),
    /** It is a workbook, not CSV. */
    WORKBOOK(Severity.ERROR),
    /** It is no text at all. */
    NOT_TEXT(Severity.ERROR),
    /** Its letters fit no encoding. */
    LETTERS_BROKEN(Severity.ERROR),
    /** It has a header and nothing else. */
    NO_ROWS(Severity.ERROR),
    /** It stopped being looked at because it took too long. */
    TIME_OVER(Severity.ERROR),
    /** It is in Shift_JIS (cp932). */
    NOT_UTF8(Severity.WARNING),
    /** It is in UTF-16. */
    UTF_16(Severity.WARNING),
    /** It has no byte order mark. */
    NO_MARK(Severity.HINT),
    /** Its lines end in other ways than CR LF. */
    LINE_ENDS(Severity.HINT),
    /** Its lines end in several ways. */
    LINE_ENDS_MIXED(Severity.WARNING),
    /** Other characters than commas part the cells. */
    NOT_COMMAS(Severity.ERROR),

    /** The header is of neither list. */
    LIST_UNKNOWN(Severity.WARNING),
    /** A column is missing that must be there. */
    COLUMN_MISSING(Severity.ERROR),
    /** Another column is missing. */
    COLUMN_ABSENT(Severity.WARNING),
    /** A column is called nearly as one of the list. */
    COLUMN_MISSPELT(Severity.ERROR),
    /** A column is not of the list. */
    COLUMN_EXTRA(Severity.HINT),
    /** A column stands elsewhere than in the list. */
    COLUMN_ORDER(Severity.WARNING),
    /** Two columns have the same name. */
    COLUMN_TWICE(Severity.ERROR),
    /** A column has no name. */
    COLUMN_UNNAMED(Severity.WARNING),

    /** The quotes of a row are broken. */
    QUOTES(Severity.ERROR),
    /** A row has more or fewer cells than the header. */
    CELLS(Severity.ERROR),
    /** A row is too long to be one. */
    ROW_TOO_LONG(Severity.ERROR),
    /** Nothing stands in a row. */
    ROW_BLANK(Severity.WARNING),
    /** A cell is empty that must not be. */
    CELL_EMPTY(Severity.ERROR),
    /** A cell is longer than anybody reads. */
    CELL_TOO_LONG(Severity.WARNING),

    /** An ID that another row has. */
    ID_TWICE(Severity.ERROR),
    /** An ID of other characters than Latin letters and digits. */
    ID_LETTERS(Severity.HINT),
    /** A code of a municipality without its check digit. */
    CODE_FIVE(Severity.ERROR),
    /** A code of a municipality that is none. */
    CODE_WRONG(Severity.ERROR),
    /** A code of a part of a town that is no seven digits. */
    TOWN_PART(Severity.WARNING),
    /** A 法人番号 that is none. */
    COMPANY_WRONG(Severity.ERROR),
    /** A day that does not exist. */
    DATE_UNREAL(Severity.ERROR),
    /** No date at all. */
    DATE_UNREAD(Severity.ERROR),
    /** A date that is written in another way than 2026-11-28. */
    DATE_FORM(Severity.WARNING),
    /** The dates of the file are written in several ways. */
    DATE_FORMS(Severity.WARNING),
    /** It ends before it begins. */
    DATE_ORDER(Severity.ERROR),
    /** A time that does not exist. */
    TIME_UNREAL(Severity.ERROR),
    /** No time at all. */
    TIME_UNREAD(Severity.ERROR),
    /** A time that is written in another way than 09:30. */
    TIME_FORM(Severity.WARNING),
    /** It ends before it begins on the same day. */
    TIME_ORDER(Severity.ERROR),
    /** A latitude or longitude that is no number. */
    POINT_UNREAD(Severity.ERROR),
    /** Latitude and longitude stand in each other's columns. */
    POINT_SWAPPED(Severity.ERROR),
    /** A point outside of Japan. */
    POINT_ABROAD(Severity.ERROR),
    /** One of latitude and longitude is missing. */
    POINT_HALF(Severity.ERROR),
    /** An address on the net that cannot be opened. */
    URL_WRONG(Severity.ERROR),
    /** A telephone number that cannot be dialled. */
    PHONE_WRONG(Severity.WARNING),
    /** A reading in other letters than full-width katakana. */
    KANA(Severity.WARNING),
    /** Neither 有 nor 無. */
    YES_NO(Severity.WARNING),
    /** Days of the week in other words than 月火水. */
    WEEKDAYS(Severity.WARNING),

    /** Spaces around the value. */
    SPACES(Severity.WARNING),
    /** Half-width katakana. */
    HALF_KANA(Severity.HINT),
    /** Letters that only some machines have: ① ㈱ ㎡ Ⅲ. */
    MACHINE_LETTERS(Severity.HINT),
    /** Invisible control characters. */
    CONTROLS(Severity.WARNING),
    /** Letters that were lost. */
    LOST_LETTERS(Severity.ERROR),
    /** A spreadsheet would compute it. */
    FORMULA(Severity.WARNING);

    private final Severity severity;

    Rule(Severity severity) {
        this.severity = severity;
    }

    /** How bad it is. */
    public Severity severity() {
        return severity;
    }
}
