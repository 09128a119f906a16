package jp.idobata.web.staff.announcement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.omnifaces.util.Faces;

/**
 * When something is to go out, as it was typed.
 *
 * @param later whether it is not now
 * @param day as typed
 * @param time as typed
 * @param night whether it may be at night
 */
public record StaffMoment(boolean later, String day, String time, boolean night) {

    /** From the form that was sent; now, if none was. */
    static StaffMoment asked() {
        return new StaffMoment("later".equals(Faces.getRequestParameter("when")), word("day"), word("time"),
                Faces.getRequestParameter("night") != null);
    }

    private static String word(String name) {
        var text = Faces.getRequestParameter(name);
        return text == null ? "" : text.strip();
    }

    /** The time meant; null for now. What is none counts as long ago, which is refused. */
    LocalDateTime at() {
        if (!later) {
            return null;
        }
        try {
            return LocalDate.parse(day).atTime(LocalTime.parse(time));
        } catch (DateTimeException e) {
            return LocalDateTime.MIN;
        }
    }
}
