package jp.idobata.opendata.check;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Looks at dates and times. */
final class WhenCheck {

    private static final Pattern DATE = Pattern.compile("(\\d{4})([-/.年])(\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})()(\\d{2})(\\d{2})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:時](\\d{1,2})?分?(?::\\d{2})?");
    private static final int LAST_HOUR = 24;

    /** A way of writing a date. */
    private enum Form { ISO, SLASHES, OTHER }

    private final Findings findings;
    private final Map<Form, String> forms = new EnumMap<>(Form.class);

    WhenCheck(Findings findings) {
        this.findings = findings;
    }

    /** The day that stands in a cell; null if there is none. */
    LocalDate day(int row, String column, String cell) {
        var value = cell.strip();
        var plain = Normalizer.normalize(value, Normalizer.Form.NFKC);
        var found = DATE.matcher(plain);
        if (!found.matches()) {
            found = DIGITS.matcher(plain);
        }
        if (!found.matches()) {
            findings.tell(row, column, value, Rule.DATE_UNREAD);
            return null;
        }
        try {
            var day = LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(3)), Integer.parseInt(
                    found.group(4)));
            var iso = value.equals(day.toString());
            forms.putIfAbsent(iso ? Form.ISO : found.group(2).equals("/") ? Form.SLASHES : Form.OTHER, column + " "
                    + value);
            if (!iso) {
                findings.tell(row, column, value, Rule.DATE_FORM, day.toString());
            }
            return day;
        } catch (DateTimeException e) {
            findings.tell(row, column, value, Rule.DATE_UNREAL);
            return null;
        }
    }

    /** The time that stands in a cell, 24:00 as the last moment; null if there is none. */
    LocalTime time(int row, String column, String cell) {
        var value = cell.strip();
        var found = TIME.matcher(Normalizer.normalize(value, Normalizer.Form.NFKC));
        if (!found.matches()) {
            findings.tell(row, column, value, Rule.TIME_UNREAD);
            return null;
        }
        var hour = Integer.parseInt(found.group(1));
        var minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        if (hour > LAST_HOUR || minute >= 60 || hour == LAST_HOUR && minute > 0) {
            findings.tell(row, column, value, Rule.TIME_UNREAL);
            return null;
        }
        var time = hour == LAST_HOUR ? LocalTime.MAX : LocalTime.of(hour, minute);
        var right = String.format("%02d:%02d", hour, minute);
        if (hour == LAST_HOUR || !value.equals(right)) {
            findings.tell(row, column, value, Rule.TIME_FORM, hour == LAST_HOUR ? "23:59" : right);
        }
        return time;
    }

    /** Says if the dates of the file were written in several ways. */
    void finish() {
        if (forms.size() > 1) {
            findings.tell(Rule.DATE_FORMS, String.join(" / ", forms.values()));
        }
    }
}
