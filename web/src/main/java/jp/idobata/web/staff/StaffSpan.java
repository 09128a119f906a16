package jp.idobata.web.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;

/**
 * A span of days that figures are asked for: parameters {@code from to}. What is missing, or is no day, is the year of
 * Japanese offices, from 1 April until today. It is ten years long at most.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record StaffSpan(LocalDate from, LocalDate to) {

    private static final int YEARS_MOST = 10;
    private static final int YEAR_FIRST = 2000;
    private static final int YEAR_LAST = 2999;

    /** The span that a request asks for. */
    public static StaffSpan of(HttpServletRequest request, LocalDate today) {
        var year = today.getMonthValue() < Month.APRIL.getValue() ? today.getYear() - 1 : today.getYear();
        var to = day(request.getParameter("to"), today);
        var from = day(request.getParameter("from"), LocalDate.of(year, Month.APRIL, 1));
        var first = from.isAfter(to) ? to : from;
        return new StaffSpan(first.isBefore(to.minusYears(YEARS_MOST)) ? to.minusYears(YEARS_MOST) : first, to);
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        try {
            var day = text == null ? otherwise : LocalDate.parse(text);
            return day.getYear() < YEAR_FIRST || day.getYear() > YEAR_LAST ? otherwise : day;
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }
}
