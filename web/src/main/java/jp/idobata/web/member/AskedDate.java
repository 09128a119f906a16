package jp.idobata.web.member;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The date of a gathering that a page is about: the number in the path, and when the date was first meant to start. */
final class AskedDate {

    private AskedDate() {
    }

    static long gathering(HttpServletRequest request) {
        return Long.parseLong((String) request.getAttribute("id"));
    }

    /** The date given as the parameter {@code date}; empty if there is none or it is not one. */
    static Optional<LocalDateTime> start(HttpServletRequest request) {
        return start(request.getParameter("date"));
    }

    static Optional<LocalDateTime> start(String text) {
        try {
            return Optional.ofNullable(text).map(LocalDateTime::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
