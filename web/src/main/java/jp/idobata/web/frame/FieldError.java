package jp.idobata.web.frame;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** {@code <t:error for="title"/>}: what is wrong with a field, in an element with the id {@code title-error}. */
@FacesComponent("jp.idobata.FieldError")
public class FieldError extends UIComponentBase {

    @Override
    public String getFamily() {
        return "jp.idobata";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var id = String.valueOf(getAttributes().get("for"));
        var messages = context.getMessageList(id);
        if (messages.isEmpty()) {
            return;
        }
        var out = Markup.on(context).open("div", "id", id + "-error");
        for (var message : messages) {
            out.open("p", "class", "error").icon("alert").element("span", null, message.getSummary()).close("p");
        }
        out.close("div");
    }
}
