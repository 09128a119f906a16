package jp.idobata.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * {@code <t:leaf day="#{date.startsAt()}"/>}: a leaf of the tear-off calendar, month, day and weekday. For the eye
 * alone; the same date must stand beside it in words.
 */
@FacesComponent("jp.idobata.Leaf")
public class Leaf extends UIComponentBase {

    @Override
    public String getFamily() {
        return "jp.idobata";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var day = getAttributes().get("day");
        var date = day instanceof LocalDateTime time ? time.toLocalDate() : (LocalDate) day;
        if (date != null) {
            write(Markup.on(context), CDI.current().select(Dates.class).get(), date);
        }
    }

    static void write(Markup out, Dates dates, LocalDate day) throws IOException {
        out.open("div", "class", "leaf" + colour(dates, day), "aria-hidden", "true")
                .element("span", "leaf-month", dates.month(day)).text(" ")
                .element("b", null, String.valueOf(day.getDayOfMonth())).text(" ")
                .element("span", "leaf-weekday", dates.weekday(day)).close("div");
    }

    private static String colour(Dates dates, LocalDate day) {
        if (dates.isHoliday(day)) {
            return " sun";
        }
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> " sat";
            case SUNDAY -> " sun";
            default -> "";
        };
    }
}
