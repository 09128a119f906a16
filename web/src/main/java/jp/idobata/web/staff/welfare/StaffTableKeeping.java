package jp.idobata.web.staff.welfare;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import jp.idobata.Collision;
import jp.idobata.Refusal;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Texts;
import jp.idobata.welfare.Dimension;
import jp.idobata.welfare.Subject;
import jp.idobata.welfare.WelfareProfiles;
import jp.idobata.welfare.table.WelfareTable;

/**
 * Writes one row of the table while somebody goes on to the next: takes {@code kind dimension row} and the row's fields
 * (see {@link StaffTableForm}) from pages of this site only, and answers in JSON. 200: written, with the new version;
 * 403: not from here, or not allowed; 409: somebody else was faster, with what stands there now; 422: not possible, in
 * words.
 */
@WebServlet("/staff/welfare/row")
public class StaffTableKeeping extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int UNPROCESSABLE = 422;

    @EJB
    private transient WelfareTable table;

    @EJB
    private transient WelfareProfiles profiles;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var kind = one(Subject.Kind.values(), request.getParameter("kind"));
        var dimension = one(Dimension.values(), request.getParameter("dimension"));
        if (Kept.sentWith(request).isEmpty()) {
            answer(response, HttpServletResponse.SC_FORBIDDEN, Json.createObjectBuilder().build());
            return;
        }
        var typed = kind == null || dimension == null ? List.<StaffTableForm>of()
                : StaffTableForm.read(request, kind, List.of());
        if (typed.size() != 1) {
            answer(response, HttpServletResponse.SC_BAD_REQUEST, Json.createObjectBuilder().build());
            return;
        }
        write(typed.get(0), dimension, request, response);
    }

    /** There is nothing to read here. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Allow", "POST");
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        response.flushBuffer();
    }

    private void write(StaffTableForm typed, Dimension dimension, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        try {
            var version = table.write(typed.subject(), dimension, typed.version(), typed.yes(), typed.no(),
                    typed.unwanted());
            answer(response, HttpServletResponse.SC_OK, Json.createObjectBuilder().add("version", version).build());
        } catch (Refusal refusal) {
            var now = profiles.of(typed.subject());
            var words = Texts.in(Language.of(request)).plain(refusal.messageKey(), refusal.arguments());
            answer(response, now.version() == typed.version() ? UNPROCESSABLE : HttpServletResponse.SC_CONFLICT,
                    Json.createObjectBuilder().add("words", words).add("version", now.version())
                            .add("yes", Json.createArrayBuilder(listed(now.yes())))
                            .add("no", Json.createArrayBuilder(listed(now.no()))).build());
        } catch (EJBAccessException e) {
            answer(response, HttpServletResponse.SC_FORBIDDEN, Json.createObjectBuilder().build());
        } catch (EJBException e) {
            if (!Collision.isBehind(e)) {
                throw e;
            }
            answer(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, Json.createObjectBuilder().build());
        }
    }

    private static Collection<String> listed(Collection<Long> numbers) {
        return numbers.stream().map(String::valueOf).toList();
    }

    private static <T extends Enum<T>> T one(T[] values, String code) {
        return Arrays.stream(values).filter(value -> value.name().equalsIgnoreCase(code)).findFirst().orElse(null);
    }

    private static void answer(HttpServletResponse response, int status, JsonObject body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.getWriter().write(body.toString());
    }
}
