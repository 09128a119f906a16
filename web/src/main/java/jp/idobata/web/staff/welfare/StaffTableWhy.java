package jp.idobata.web.staff.welfare;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Texts;
import jp.idobata.web.visitor.Themes;
import jp.idobata.welfare.Subject;
import jp.idobata.welfare.suggestion.Reason;
import jp.idobata.welfare.suggestion.Suggestion;
import jp.idobata.welfare.suggestion.Suggestions;

/**
 * Why terms are suggested for a row of the table: takes {@code kind row} from pages of this site only, and answers in
 * JSON with a sentence for each suggested term. Asked by POST, so that no address tells what is suggested for whom.
 */
@WebServlet("/staff/welfare/why")
public class StaffTableWhy extends HttpServlet {

    private static final long serialVersionUID = 1;

    @EJB
    private transient Suggestions suggestions;

    @Inject
    private transient Themes themes;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var kind = Arrays.stream(Subject.Kind.values())
                .filter(one -> one.name().equalsIgnoreCase(request.getParameter("kind"))).findFirst();
        var row = Optional.ofNullable(request.getParameter("row")).filter(text -> text.matches("[1-9]\\d{0,17}"));
        if (Kept.sentWith(request).isEmpty() || kind.isEmpty() || row.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.flushBuffer();
            return;
        }
        var texts = Texts.in(Language.of(request));
        var told = Json.createObjectBuilder();
        suggestions.of(new Subject(kind.get(), Long.parseLong(row.get()))).suggestions()
                .forEach(one -> told.add(String.valueOf(one.term().id()), said(one, texts)));
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.getWriter().write(told.build().toString());
    }

    /** There is nothing to read here. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Allow", "POST");
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        response.flushBuffer();
    }

    private String said(Suggestion suggestion, Texts texts) {
        var said = suggestion.reasons().stream().map(reason -> texts.plain("suggestion.reason." + reason.kind(),
                reason.kind() == Reason.Kind.SIGN ? sign(reason.text(), texts) : reason.text()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!suggestion.alike().isEmpty()) {
            said.add(texts.plain("suggestion.alike", suggestion.alike().size()) + " " + suggestion.alike().stream()
                    .map(Suggestion.Alike::title).collect(Collectors.joining(" / ")));
        }
        return suggestion.term().name() + ": " + String.join(" / ", said);
    }

    private String sign(String code, Texts texts) {
        return code.startsWith("theme-") ? themes.name(code.substring("theme-".length()))
                : code.startsWith("mark-") ? texts.bare("frame.mark." + code.substring("mark-".length()))
                : texts.bare("suggestion.sign." + code);
    }
}
