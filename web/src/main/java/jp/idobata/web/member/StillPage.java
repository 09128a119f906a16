package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import jp.idobata.Refusal;
import jp.idobata.freshness.Confirmations;
import jp.idobata.freshness.Entry.Kind;
import jp.idobata.freshness.Standing;
import jp.idobata.publishing.PublicDate;
import jp.idobata.publishing.PublicGathering;
import jp.idobata.publishing.PublicGatherings;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.frame.Texts;

/**
 * Where the links of mails lead that ask whether a gathering or place still holds. Opening it does nothing; its buttons
 * act. Whoever has the link may, so its forms need neither a session nor a state, and no other site can make them.
 */
@Named
@RequestScoped
public class StillPage {

    private static final Set<String> DEEDS = Set.of("confirmed", "gone");

    @EJB
    private Confirmations confirmations;

    @EJB
    private PublicGatherings gatherings;

    @Inject
    private Here here;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private Kind kind;
    private Standing standing;
    private PublicGathering gathering;
    private String done;

    @PostConstruct
    void arrive() {
        kind = here.getPath().startsWith("/still/places/") ? Kind.PLACE : Kind.GATHERING;
        find();
        var said = request.getParameter("done");
        done = said != null && DEEDS.contains(said) ? said : null;
    }

    private void find() {
        standing = confirmations.open(kind, link()).orElse(null);
        gathering = standing == null || kind == Kind.PLACE ? null
                : gatherings.find(standing.entry().id()).orElse(null);
    }

    /** Says what was done just now. */
    public void look() {
        if (done != null) {
            reply.good("freshness.still.done." + done);
        }
    }

    /** It holds. */
    public void confirm() {
        does("confirmed", () -> confirmations.confirm(kind, link()));
    }

    /** It is no more. */
    public void close() {
        does("gone", () -> confirmations.close(kind, link(), Texts.in(here.getLanguage())
                .bare("freshness.still.no.reason")));
    }

    /** Goes to where it can be changed. */
    public void change() {
        try {
            reply.go(confirmations.editAddress(kind, link()));
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    private void does(String what, Runnable deed) {
        try {
            deed.run();
            reply.go((kind == Kind.PLACE ? "/still/places/" : "/still/gatherings/") + link() + "?done=" + what);
        } catch (Refusal refusal) {
            find();
            reply.refused(refusal);
        }
    }

    private String link() {
        return (String) request.getAttribute("link");
    }

    /** How the entry stands; null if the link opens nothing any more. */
    public Standing getStanding() {
        return standing;
    }

    /** The gathering; null for a place. */
    public PublicGathering getGathering() {
        return gathering;
    }

    /** Its next date, or null. */
    public PublicDate getDate() {
        return gathering == null || gathering.dates().isEmpty() ? null : gathering.dates().get(0);
    }

    /** What was done just now: confirmed, gone or null. */
    public String getDone() {
        return done;
    }
}
