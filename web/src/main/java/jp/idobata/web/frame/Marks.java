package jp.idobata.web.frame;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/**
 * {@code <t:marks welcome="#{codes}" free="#{bool}"/>}: how welcome one is, as small signs with words. Nothing if
 * there is no mark.
 */
@FacesComponent("jp.idobata.Marks")
public class Marks extends UIComponentBase {

    @Override
    public String getFamily() {
        return "jp.idobata";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var welcome = getAttributes().get("welcome") instanceof Collection<?> codes ? codes : List.of();
        write(Markup.on(context), welcome, Boolean.TRUE.equals(getAttributes().get("free")));
    }

    static void write(Markup out, Collection<?> welcome, boolean free) throws IOException {
        if (welcome.isEmpty() && !free) {
            return;
        }
        out.open("ul", "class", "marks", "aria-label", out.texts().get("frame.marks"));
        for (var code : welcome) {
            mark(out, code.toString(), "mark");
        }
        if (free) {
            mark(out, "free", "mark free");
        }
        out.close("ul");
    }

    private static void mark(Markup out, String code, String styleClass) throws IOException {
        out.open("li", "class", styleClass).icon("mark-" + code).text(out.texts().get("frame.mark." + code))
                .close("li");
    }
}
