package jp.idobata.web.visitor.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** Turns whatever is thrown into a problem. What nobody expected is in the log, and only there. */
@Provider
public class Trouble implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(Trouble.class.getName());

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof Refused refused) {
            return answer(Response.status(400), refused.fields());
        }
        if (thrown instanceof Unfit unfit) {
            return answer(Response.status(unfit.status()), Problem.of(unfit, request));
        }
        if (thrown instanceof NotAllowedException) {
            return answer(Response.status(405).header("Allow", Door.methods(request)), List.of());
        }
        if (thrown instanceof WebApplicationException known) {
            return answer(Response.fromResponse(known.getResponse()), List.of());
        }
        LOG.log(Level.ERROR, request.getMethod() + " " + request.getRequestURI(), thrown);
        return answer(Response.serverError(), List.of());
    }

    private Response answer(Response.ResponseBuilder response, List<String> fields) {
        return answer(response, Problem.of(response.build().getStatus(), fields, request));
    }

    private static Response answer(Response.ResponseBuilder response, Problem problem) {
        return response.type(Problem.MEDIA_TYPE).header("Cache-Control", "no-store").entity(AsJson.write(problem))
                .build();
    }
}
