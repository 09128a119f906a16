package jp.idobata.web.visitor.search;

import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jp.idobata.search.suggestion.WordSuggestions;

/** Answers with suggestions for what is typed. One statement. */
@WebServlet("/gatherings/suggest")
public class SuggestionFile extends HttpServlet {

    private static final long serialVersionUID = 1;

    @EJB
    private transient WordSuggestions words;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!List.of("GET", "HEAD").contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            response.flushBuffer();
            return;
        }
        var array = Json.createArrayBuilder();
        words.of(Optional.ofNullable(request.getParameter("q")).orElse("")).forEach(one -> array.add(Json
                .createObjectBuilder().add("kind", one.kind().code()).add("text", one.text())));
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=60");
        response.getWriter().write(Json.createObjectBuilder().add("suggestions", array).build().toString());
    }
}
