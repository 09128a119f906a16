package jp.idobata.web.member;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.idobata.Refusal;
import jp.idobata.gathering.Gatherings;
import jp.idobata.gathering.Proposal;

/** Looks ahead at the dates of a rule; once a request, however often a page asks. */
@Named
@RequestScoped
public class Foresight {

    @EJB
    private Gatherings gatherings;

    @Inject
    private HttpServletRequest request;

    private DatesAhead ahead;
    private Long draftId;

    private final Map<Proposal, Optional<DatesAhead>> seen = new HashMap<>();

    /**
     * The dates ahead; null if there is no rule yet, or one that gives none.
     *
     * @param changed number of the gathering it changes, or null
     */
    DatesAhead of(Proposal proposal, Long changed) {
        return seen.computeIfAbsent(proposal, those -> Optional.ofNullable(seek(those, changed))).orElse(null);
    }

    /** Looks ahead for the page that is being written. */
    void look(Proposal proposal, Long changed, Long draft) {
        ahead = of(proposal, changed);
        draftId = draft;
    }

    /** The dates ahead, or null if there is no rule or none can be told. */
    public DatesAhead getAhead() {
        return ahead;
    }

    /** Number of the draft they are of, or null if nothing is kept yet. */
    public Long getDraftId() {
        return draftId;
    }

    /** Whether the list is part of a form, or will be, so that its buttons do something. */
    public boolean isForForm() {
        return request.getParameter("form") != null || !request.getServletPath().contains("/member/dates");
    }

    private DatesAhead seek(Proposal proposal, Long changed) {
        if (proposal.rrule() == null || proposal.dates().isEmpty()) {
            return null;
        }
        try {
            var dates = gatherings.foresee(changed, proposal);
            return dates.isEmpty() ? null : new DatesAhead(proposal, dates);
        } catch (Refusal refusal) {
            // What is wrong with the rule is said when the form is checked.
            return null;
        }
    }
}
