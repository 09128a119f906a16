package jp.idobata.web.visitor.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/**
 * What went wrong, as RFC 9457 writes it. It says what to do about it and never why it happened inside.
 *
 * @param type always {@code about:blank}: the status says all there is
 * @param title the problem in a few words
 * @param detail what can be done about it
 * @param errors the parameters or members at fault; empty if none is
 */
@JsonbPropertyOrder({"type", "title", "status", "detail", "errors"})
public record Problem(String type, String title, int status, String detail, List<Fault> errors) {

    /** The media type that it is sent as. */
    static final String MEDIA_TYPE = "application/problem+json";

    private static final Set<Integer> TOLD = Set.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 429, 500,
            503);

    /** A parameter at fault, and what is expected of it. */
    @JsonbPropertyOrder({"field", "detail"})
    public record Fault(String field, String detail) {
    }

    /**
     * The problem of that status in the language of the request. A status without words of its own is told by its kind.
     */
    static Problem of(int status, List<String> fields, HttpServletRequest request) {
        var words = Words.of(new Given(request.getQueryString()).language(request));
        var key = "problem." + (TOLD.contains(status) ? status : status < 500 ? 400 : 500);
        return new Problem("about:blank", words.say(key + ".title"), status, words.say(key + ".detail"),
                fields.stream().map(field -> new Fault(field, words.say("field." + field))).toList());
    }

    /** The problem of what was sent and cannot be taken. */
    static Problem of(Unfit unfit, HttpServletRequest request) {
        var plain = of(unfit.status(), List.of(), request);
        return new Problem(plain.type, plain.title, plain.status,
                unfit.detail() == null ? plain.detail : unfit.detail(), unfit.faults());
    }
}
