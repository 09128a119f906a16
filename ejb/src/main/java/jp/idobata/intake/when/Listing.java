package jp.idobata.intake.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day a list was made: the hint for years that its cells leave out.
 *
 * @param day any day at which the list was current
 */
public record Listing(LocalDate day) {

    private static final Pattern IN_NAME = Pattern.compile(
            "(20\\d\\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\\d|3[01])(?!\\d)");

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
