package jp.idobata.web.visitor.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.idobata.gathering.GatheringRefusal;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.SystemPost;
import jp.idobata.gathering.SystemPosts;
import jp.idobata.web.frame.Texts;

/**
 * What groups' own systems post, with a key of the group: how a post is taken ({@code POST /api/v1/gatherings}), and
 * {@code /api/v1/posts/{id}}, what has become of it.
 */
@Path("v1/posts")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PostingApi {

    private static final Pattern JSON = Pattern.compile("(?i)application/json *(;.*)?");
    private static final Pattern CALL = Pattern.compile("[\\x21-\\x7e]{1,200}");

    @EJB
    private SystemPosts posts;

    @Inject
    private Bearer bearer;

    @Inject
    private Asked asked;

    @Inject
    private HttpServletRequest request;

    /** What has become of a post of the key's group. */
    @GET
    @Path("{id: [1-9]\\d{0,17}}")
    public PostedItem one(@PathParam("id") long id) {
        asked.check();
        try {
            return PostedItem.of(bearer.with(key -> posts.find(key, id)), asked.telling());
        } catch (GatheringRefusal refusal) {
            throw new NotFoundException(refusal);
        }
    }

    /** Takes a post. */
    Response take(InputStream in) throws IOException {
        asked.check();
        bearer.require();
        requireJson();
        var call = call();
        var telling = asked.telling();
        var words = Words.of(telling.language());
        var text = Body.text(in, words);
        var proposal = NewGathering.read(Body.members(text, words), telling.zone(), words);
        var posted = PostedItem.of(bearer.with(key -> handIn(key, call, text, proposal)), telling);
        return Response.created(posted.url()).entity(posted).build();
    }

    private Optional<SystemPost> handIn(String key, String call, String text,
            Proposal proposal) {
        try {
            return posts.post(key, call, text, proposal);
        } catch (GatheringRefusal refusal) {
            var texts = Texts.in(asked.telling().language());
            throw new Unfit(refusal.messageKey().equals("gathering.refusal.drafts") ? 409 : 422,
                    texts.plain(refusal.messageKey(), refusal.arguments()), refusal.problems().stream()
                    .map(problem -> new Problem.Fault(NewGathering.member(problem.field()),
                            texts.plain(problem.messageKey(), problem.arguments().toArray()))).toList());
        }
    }

    /** A word on the encoding means nothing (RFC 8259, 8.1 and 11): it is UTF-8 or it is not read. */
    private void requireJson() {
        var type = request.getContentType();
        if (type == null || !JSON.matcher(type).matches() || request.getHeader("Content-Encoding") != null) {
            throw new NotSupportedException();
        }
    }

    private String call() {
        var name = request.getHeader("Idempotency-Key");
        if (name != null && !CALL.matcher(name).matches()) {
            var words = Words.of(asked.telling().language());
            throw new Unfit(400, null, List.of(new Problem.Fault("Idempotency-Key", words.say("body.call"))));
        }
        return name;
    }
}
