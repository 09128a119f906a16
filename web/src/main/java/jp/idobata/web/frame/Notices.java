package jp.idobata.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.ArrayList;

/**
 * {@code <t:notices/>}: what the site has to say about what was just done, then, if a form is not right yet, a list
 * of the fields to look at, each a link to its field. Every template has it above the content.
 */
@FacesComponent("jp.idobata.Notices")
public class Notices extends UIComponentBase {

    @Override
    public String getFamily() {
        return "jp.idobata";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Reply.sayWhatIsLeft(context);
        if (context.getMessageList().isEmpty()) {
            return;
        }
        var out = Markup.on(context);
        for (var message : context.getMessageList(null)) {
            notice(out, message);
        }
        fields(out, context);
    }

    private static void notice(Markup out, FacesMessage message) throws IOException {
        var severity = message.getSeverity();
        var calm = severity == FacesMessage.SEVERITY_INFO;
        var kind = calm ? "good" : severity == FacesMessage.SEVERITY_WARN ? "warn" : "bad";
        out.open("div", "class", "notice " + kind, "role", calm ? "status" : "alert").icon(calm ? "good" : "alert")
                .element("p", null, message.getSummary()).close("div");
    }

    private static void fields(Markup out, FacesContext context) throws IOException {
        var ids = new ArrayList<String>();
        context.getClientIdsWithMessages().forEachRemaining(ids::add);
        ids.removeIf(id -> id == null);
        if (ids.isEmpty()) {
            return;
        }
        out.open("div", "class", "notice bad", "role", "alert").icon("alert").open("div")
                .element("p", null, out.texts().format("frame.problems", ids.size())).open("ul");
        for (var id : ids) {
            for (var message : context.getMessageList(id)) {
                out.open("li").open("a", "href", "#" + id).text(message.getSummary()).close("a").close("li");
            }
        }
        out.close("ul").close("div").close("div");
    }
}
