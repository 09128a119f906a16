package jp.idobata.web.frame;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import jp.idobata.publishing.PublicArea;

/**
 * {@code <t:areaOptions value="#{page.areas}" chosen="#{page.areaId}"/>}: an option of a select for each area. One
 * component for all of them, because a town has dozens and expressions for each would take a third of a page's time.
 */
@FacesComponent("jp.idobata.AreaOptions")
public class AreaOptions extends UIComponentBase {

    @Override
    public String getFamily() {
        return "jp.idobata";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var out = Markup.on(context);
        var chosen = getAttributes().get("chosen");
        for (var value : (Iterable<?>) getAttributes().get("value")) {
            var area = (PublicArea) value;
            out.open("option", "value", String.valueOf(area.id()),
                    "selected", Long.valueOf(area.id()).equals(chosen) ? "selected" : null);
            out.text(area.name()).close("option");
        }
    }
}
