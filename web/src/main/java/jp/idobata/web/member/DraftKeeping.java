package jp.idobata.web.member;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import jp.idobata.Refusal;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Draft;
import jp.idobata.gathering.Drafts;
import jp.idobata.gathering.GatheringRefusal;
import jp.idobata.gathering.Proposal;
import jp.idobata.place.Place;
import jp.idobata.place.Places;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Texts;

/**
 * Keeps a draft while somebody types: takes the posting form as it stands, from pages of this site only, and answers
 * in JSON. 200: kept, with the draft's number and version, and whether all of it could be read; 204: nothing was
 * written yet; 401: nobody is signed in; 403: not from here; 409: saved somewhere else since ({@code over=1} saves over
 * it); 422: not possible, in words.
 */
@WebServlet("/drafts/keep")
public class DraftKeeping extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");
    private static final int UNPROCESSABLE = 422;

    @EJB
    private transient Drafts drafts;

    @EJB
    private transient Places places;

    @Inject
    private transient TownClock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var sent = Kept.sentWith(request);
        if (request.getUserPrincipal() == null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.flushBuffer();
        } else if (sent.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.flushBuffer();
        } else {
            keep(sent.get(), request, response);
        }
    }

    /** There is nothing to read here; said without the server's own page. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Allow", "POST");
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        response.flushBuffer();
    }

    private void keep(Kept sent, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var form = PostForm.of(sent);
        try {
            var id = number(sent, "draft");
            if (id.isEmpty() && form.isUntouched()) {
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                return;
            }
            var reading = read(form, id.map(drafts::find).orElse(null), sent);
            var draft = drafts.find(id.isEmpty() ? drafts.begin(reading.proposal())
                    : save(id.get(), reading.proposal(), sent));
            answer(response, HttpServletResponse.SC_OK, Json.createObjectBuilder().add("draft", draft.getId())
                    .add("version", draft.getVersion()).add("at", HOUR.format(clock.now()))
                    .add("whole", reading.wrongs().isEmpty()).build());
        } catch (GatheringRefusal refusal) {
            var newer = refusal.messageKey().equals("gathering.refusal.newer");
            refuse(request, response, newer ? HttpServletResponse.SC_CONFLICT : UNPROCESSABLE, refusal);
        } catch (EJBAccessException e) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.flushBuffer();
        }
    }

    /** Pictures are no words: they stay as they were kept, and only what is said of them is read. */
    private PostReading read(PostForm form, Draft before, Kept sent) {
        if (before == null) {
            return new PostReading(form, null, null, clock.today());
        }
        var proposal = before.getProposal();
        var place = Optional.ofNullable(proposal.placeId()).flatMap(places::find).map(Place::getName).orElse(null);
        var pictures = PostForm.of(proposal, place).getPictures();
        pictures.retell(sent);
        form.setPictures(pictures);
        return new PostReading(form, proposal, place, clock.today());
    }

    private long save(long id, Proposal proposal, Kept sent) {
        var seen = number(sent, "draftVersion");
        if (sent.word("over") != null || seen.isEmpty()) {
            drafts.save(id, proposal);
        } else {
            drafts.save(id, proposal, seen.get().intValue());
        }
        return id;
    }

    private static Optional<Long> number(Kept sent, String name) {
        return Optional.ofNullable(sent.word(name)).filter(word -> word.matches("\\d{1,9}")).map(Long::valueOf);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status, Refusal refusal)
            throws IOException {
        var words = Texts.in(Language.of(request)).plain(refusal.messageKey(), refusal.arguments());
        answer(response, status, Json.createObjectBuilder().add("words", words).build());
    }

    private static void answer(HttpServletResponse response, int status, JsonObject body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(body.toString());
        response.flushBuffer();
    }
}
