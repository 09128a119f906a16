package jp.idobata.opendata.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import jp.idobata.opendata.SafeCell;
import jp.idobata.opendata.StandardList.Column;
import jp.idobata.opendata.TownCode;

/** Looks at one cell, whatever stands beside it. */
final class CellCheck {

    private static final int LETTERS_MOST = 5_000;
    private static final Pattern HALF_KANA = Pattern.compile("[\uff66-\uff9f]");
    private static final Pattern MACHINE = Pattern.compile("[\u2460-\u2473\u2160-\u2179\u3231\u3232\u3239\u32a4-\u32a8"
            + "\u3300-\u33ff\ue000-\uf8ff]");
    private static final Pattern CONTROLS = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\r\\t]]|[\u200b\u200e\u200f\u202a-\u202e\ufeff]");
    private static final Pattern PHONE = Pattern.compile("0\\d{1,4}[-(]?\\d{1,4}[-)]?\\d{3,4}|\\(0\\d{1,4}\\)"
            + "\\d{1,4}-?\\d{3,4}|\\+\\d[\\d -]{7,18}|0\\d{9,10}|(?:0120|0570|0800)-?\\d{3}-?\\d{3,4}|1\\d{2}");
    private static final Pattern KANA = Pattern.compile("[\\p{IsKatakana}ー・･　 ()（）\\dA-Za-zＡ-Ｚａ-ｚ０-９\\p{Po}～-]+");
    private static final Pattern WEEKDAYS = Pattern.compile("[月火水木金土日祝]+");

    private final Findings findings;
    private final Map<String, Integer> ids = new HashMap<>();

    CellCheck(Findings findings) {
        this.findings = findings;
    }

    /** A cell that is not blank. */
    void check(int row, Column column, String cell) {
        letters(row, column.name(), cell);
        var value = cell.strip();
        switch (column.kind()) {
            case ID -> id(row, column.name(), value);
            case TOWN_CODE -> code(row, column.name(), value);
            case TOWN_PART -> tell(!value.matches("\\d{7}"), row, column, value, Rule.TOWN_PART);
            case COMPANY -> tell(!TownCode.isCompany(value), row, column, value, Rule.COMPANY_WRONG);
            case URL -> tell(!isAddress(value), row, column, value, Rule.URL_WRONG);
            case PHONE -> tell(!PHONE.matcher(value).matches(), row, column, value, Rule.PHONE_WRONG);
            case KANA -> tell(!KANA.matcher(value).matches(), row, column, value, Rule.KANA);
            case YES_NO -> tell(!value.equals("有") && !value.equals("無"), row, column, value, Rule.YES_NO);
            case WEEKDAYS -> tell(!WEEKDAYS.matcher(value).matches(), row, column, value, Rule.WEEKDAYS);
            default -> {
                // Dates, times and points are looked at together with what belongs to them.
            }
        }
    }

    private void tell(boolean wrong, int row, Column column, String value, Rule rule) {
        if (wrong) {
            findings.tell(row, column.name(), value, rule);
        }
    }

    private void letters(int row, String column, String cell) {
        if (isSpace(cell.charAt(0)) || isSpace(cell.charAt(cell.length() - 1))) {
            findings.tell(row, column, "「" + cell + "」", Rule.SPACES);
        }
        if (cell.length() > LETTERS_MOST) {
            findings.tell(row, column, cell, Rule.CELL_TOO_LONG, String.valueOf(cell.length()));
        }
        if (cell.chars().anyMatch(CellCheck::isOdd)) {
            if (cell.indexOf('\ufffd') >= 0) {
                findings.tell(row, column, cell, Rule.LOST_LETTERS);
            }
            if (CONTROLS.matcher(cell).find()) {
                findings.tell(row, column, cell, Rule.CONTROLS);
            }
            first(HALF_KANA, row, column, cell, Rule.HALF_KANA);
            first(MACHINE, row, column, cell, Rule.MACHINE_LETTERS);
        }
        if (!cell.startsWith("'") && SafeCell.isRisky(cell) && !cell.matches("[-+]?\\d+(\\.\\d+)?")) {
            findings.tell(row, column, cell, Rule.FORMULA, "'" + cell);
        }
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter == '\u3000' || letter == '\u00a0' || letter < ' ';
    }

    /** Whether it may be one of those that are looked for; most letters are not, so most cells are done with here. */
    private static boolean isOdd(int letter) {
        return letter < ' ' || letter >= 0x7f && letter < 0xa0 || letter >= 0x200b && letter < 0x2500
                || letter >= 0x3200 && letter < 0x3400 || letter >= 0xe000;
    }

    private void first(Pattern pattern, int row, String column, String cell, Rule rule) {
        var found = pattern.matcher(cell);
        if (found.find()) {
            findings.tell(row, column, cell, rule, found.group());
        }
    }

    private void id(int row, String column, String value) {
        var before = ids.putIfAbsent(value, row);
        if (before != null) {
            findings.tell(row, column, value, Rule.ID_TWICE, String.valueOf(before));
        }
        if (!value.matches("[0-9A-Za-z_.-]+")) {
            findings.tell(row, column, value, Rule.ID_LETTERS);
        }
    }

    private void code(int row, String column, String value) {
        if (value.matches("\\d{5}") && !TownCode.prefecture(value).isEmpty()) {
            findings.tell(row, column, value, Rule.CODE_FIVE, TownCode.checked(value));
        } else if (!TownCode.isOne(value)) {
            findings.tell(row, column, value, Rule.CODE_WRONG);
        }
    }

    private static boolean isAddress(String value) {
        try {
            var address = new URI(value.replaceAll("[^\\x00-\\x7f]", "x"));
            return address.getHost() != null && address.getScheme().matches("(?i)https?");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
