package jp.idobata.web.visitor.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.idobata.web.frame.Caller;
import jp.idobata.web.frame.Patience;

/**
 * The key that a request brings (RFC 6750, section 2.1). One that is missing, wrong, revoked or written otherwise gets
 * one answer. It is never logged.
 */
@RequestScoped
public class Bearer {

    /** Posts and questions of one key in the time below; a year's gatherings of a busy group are fewer. */
    static final int CALLS_MOST = 240;
    /** Keys that are none, of one network address. */
    static final int WRONG_MOST = 60;

    private static final Duration SPAN = Duration.ofMinutes(10);
    private static final Patience CALLS = new Patience(CALLS_MOST, SPAN);
    private static final Patience WRONG = new Patience(WRONG_MOST, SPAN);
    private static final Pattern HEADER = Pattern.compile("(?i)bearer +([\\w~+/.-]{1,100}=*) *");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    /**
     * Does something with the key.
     *
     * @param deed what is done; empty if the key is none that works
     * @throws WebApplicationException 401 if it is none, 429 if it comes too often
     */
    <T> T with(Function<String, Optional<T>> deed) {
        var from = caller.address();
        var key = key();
        if (WRONG.isOver(from) || key.isPresent() && !CALLS.count(key.get())) {
            throw new WebApplicationException(Response.status(429).header("Retry-After", SPAN.toSeconds()).build());
        }
        return key.flatMap(deed).orElseThrow(() -> {
            WRONG.count(from);
            return refused();
        });
    }

    /** Goes on only if a key came at all. */
    void require() {
        if (key().isEmpty()) {
            throw refused();
        }
    }

    private Optional<String> key() {
        return Optional.ofNullable(request.getHeader("Authorization")).map(HEADER::matcher)
                .filter(Matcher::matches).map(match -> match.group(1));
    }

    private static NotAuthorizedException refused() {
        return new NotAuthorizedException("Bearer realm=\"idobata\"");
    }
}
