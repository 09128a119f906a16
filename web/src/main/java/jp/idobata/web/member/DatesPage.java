package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import jp.idobata.Refusal;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Drafts;

/**
 * The dates that the posting form would have, for what its address says of the form's fields. The form asks for it
 * while one types, and takes over the list; nothing is kept.
 */
@Named
@RequestScoped
public class DatesPage {

    @EJB
    private Drafts drafts;

    @Inject
    private TownClock clock;

    @Inject
    private DayButtons buttons;

    @Inject
    private Foresight foresight;

    @Inject
    private HttpServletRequest request;

    private PostForm form;

    @PostConstruct
    void arrive() {
        form = PostForm.of(request::getParameter, this::words);
    }

    /** Called before the page is written, so that what is wrong can be said beside its field. */
    public void look() {
        buttons.press(form);
        var draft = request.getParameter("draft");
        try {
            var found = draft == null || request.getUserPrincipal() == null || !draft.matches("[1-9]\\d{0,17}") ? null
                    : drafts.find(Long.parseLong(draft));
            var reading = new PostReading(form, found == null ? null : found.getProposal(), null, clock.today());
            foresight.look(reading.proposal(), found == null || found.getGathering() == null ? null
                    : found.getGathering().getId(), found == null ? null : found.getId());
        } catch (Refusal refusal) {
            // Not one's own draft, so nothing is known of it.
            return;
        }
    }

    private List<String> words(String field) {
        var values = request.getParameterValues(field);
        return values == null ? List.of() : Arrays.asList(values);
    }

    public PostForm getForm() {
        return form;
    }
}
