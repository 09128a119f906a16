package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import jp.idobata.Refusal;
import jp.idobata.account.Account;
import jp.idobata.account.Accounts;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Drafts;
import jp.idobata.web.frame.Caller;
import jp.idobata.web.frame.Dates;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Patience;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.frame.Texts;

/** Pasting a flyer's text: what was found in it is shown, and what the poster leaves ticked goes into a new draft. */
@Named
@ViewScoped
public class PastePage implements Serializable {

    private static final long serialVersionUID = 1;
    /** Reading takes a moment; a school or a town hall may sit behind one address. */
    private static final Patience PER_ADDRESS = new Patience(120, Duration.ofHours(1));

    @EJB
    private Drafts drafts;

    @EJB
    private Accounts accounts;

    @Inject
    private TownClock clock;

    @Inject
    private Dates dates;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    private String text;
    private String shown;
    private transient PastedFlyer flyer;

    @PostConstruct
    void arrive() {
        Kept.take(request).ifPresent(kept -> {
            text = kept.word("text");
            reply.careful("member.post.kept");
        });
    }

    /** Reads the text and shows what it says. */
    public void read() {
        shown = null;
        flyer = null;
        if (plain().isBlank()) {
            reply.wrong("text", "member.paste.empty");
            return;
        }
        if (isGuest() && !PER_ADDRESS.count(caller.address())) {
            reply.bad("member.paste.wait");
            return;
        }
        try {
            flyer = new PastedFlyer(plain(), clock.today());
            shown = plain();
        } catch (Refusal refusal) {
            reply.wrong("text", refusal.messageKey(), refusal.arguments());
        }
    }

    /**
     * Puts what is ticked into a new draft and goes on to the form; a text that was changed meanwhile is read first.
     * Whoever is not signed in takes it along to the form.
     */
    public void fill() {
        if (!plain().equals(shown)) {
            read();
            return;
        }
        try {
            var whole = request.getParameter("whole") != null;
            var writer = accounts.current().map(Account::getName).orElse(null);
            var proposal = flyer().proposal(taken(), whole, writer);
            if (isGuest()) {
                Carried.put(request, PostForm.of(proposal, null));
                reply.goodAt("/post", "member.paste.filled");
            } else {
                reply.goodAt("/post/" + drafts.begin(proposal), "member.paste.filled");
            }
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    private List<String> taken() {
        var ticked = request.getParameterValues("take");
        return ticked == null ? List.of() : List.of(ticked);
    }

    private PastedFlyer flyer() {
        if (flyer == null && shown != null) {
            flyer = new PastedFlyer(shown, clock.today());
        }
        return flyer;
    }

    private String plain() {
        return text == null ? "" : text.replace("\r\n", "\n");
    }

    /** What was found; empty before a text was read. */
    public List<PastedFlyer.Row> getRows() {
        return flyer() == null ? List.of() : flyer().rows(Texts.in(Language.of(request)), dates);
    }

    /** The whole text, with what was understood of it. */
    public List<PastedFlyer.Piece> getPieces() {
        return flyer() == null ? List.of() : flyer().pieces();
    }

    private boolean isGuest() {
        return request.getUserPrincipal() == null;
    }

    /** Whether a text has been read. */
    public boolean isRead() {
        return flyer() != null;
    }

    /** Whether a text has been read that says nothing but perhaps a name. */
    public boolean isBare() {
        return isRead() && flyer().isBare();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
