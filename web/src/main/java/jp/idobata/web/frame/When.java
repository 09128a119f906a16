package jp.idobata.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.LocalDateTime;

/**
 * {@code <t:when from="#{date.startsAt()}" to="#{date.endsAt()}" allDay="#{date.allDay()}"/>}: day and time as people
 * say them, in a {@code <time>} for machines; the line breaks between day and time only. {@code to} may be null.
 */
@FacesComponent("jp.idobata.When")
public class When extends UIComponentBase {

    @Override
    public String getFamily() {
        return "jp.idobata";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (getAttributes().get("from") instanceof LocalDateTime from) {
            write(Markup.on(context), CDI.current().select(Dates.class).get(), from,
                    (LocalDateTime) getAttributes().get("to"), Boolean.TRUE.equals(getAttributes().get("allDay")),
                    true);
        }
    }

    /** @param dated whether the day is said; it is not where it stands above already */
    static void write(Markup out, Dates dates, LocalDateTime from, LocalDateTime to, boolean allDay, boolean dated)
            throws IOException {
        out.open("time", "datetime", dates.machine(from, allDay));
        if (dated) {
            out.element("span", "nobreak", dates.days(from, to, allDay)).text(" ");
        }
        out.element("span", "nobreak", dates.time(from, to, allDay)).close("time");
    }
}
