package jp.idobata.intake.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day a list was made: the hint for years that its cells leave out.
 *
 * @param day any day at which the list was current
 * @param ahead whether only what lies ahead of that day is likely, as on a flyer: a day without a year is then the next
 * such day, even if its weekday is another one, which is told as {@code WEEKDAY_CONTRADICTS} beside the days
 */
public record Listing(LocalDate day, boolean ahead) {

    /** How long ago a day may be that agrees with its weekday, when days to come are the likely ones. */
    static final int LATELY = 60;

    private static final Pattern IN_NAME = Pattern.compile(
            "(20\\d\\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\\d|3[01])(?!\\d)");

    public Listing(LocalDate day) {
        this(day, false);
    }

    /** Of a flyer that is read on that day. */
    public static Listing ofFlyer(LocalDate today) {
        return new Listing(today, true);
    }

    /**
     * The day written in a file's name ({@code 2023-10-26_x.xlsx}, {@code events20231026.csv}), else the given
     * day.
     */
    public static Listing of(String fileName, LocalDate otherwise) {
        Matcher date = IN_NAME.matcher(fileName);
        while (date.find()) {
            try {
                return new Listing(LocalDate.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)),
                        Integer.parseInt(date.group(3))));
            } catch (DateTimeException noSuchDay) {
                continue;
            }
        }
        return new Listing(otherwise);
    }
}
