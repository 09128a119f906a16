package jp.idobata.web.visitor.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * From which day to which, both in it; null where nothing is said. A day that cannot be read counts as not given.
 */
record Span(LocalDate from, LocalDate to) {

    static Span of(HttpServletRequest request) {
        return new Span(day(request.getParameter("from")), day(request.getParameter("to")));
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    boolean has(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
