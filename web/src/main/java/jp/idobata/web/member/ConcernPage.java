package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import jp.idobata.Refusal;
import jp.idobata.account.Accounts;
import jp.idobata.complaint.ComplaintBox;
import jp.idobata.complaint.Subject;
import jp.idobata.web.frame.Caller;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Patience;
import jp.idobata.web.frame.Reply;

/** 気になることを知らせる: telling the town what is wrong with something public; needs no account. */
@Named
@RequestScoped
public class ConcernPage {

    private static final Patience PER_ADDRESS = new Patience(10, Duration.ofHours(1));
    private static final Patience PER_THING = new Patience(30, Duration.ofHours(1));
    /** A field that nobody sees: what stands in it was put there by a program that fills in forms. */
    private static final String TRAP = "subject";

    @EJB
    private ComplaintBox box;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    private Subject about;
    private long id;
    private String title;
    private String why;
    private String words;
    private String email;

    @PostConstruct
    void arrive() {
        var folder = (String) request.getAttribute("folder");
        about = Subject.below(folder);
        id = Long.parseLong((String) request.getAttribute("id"));
        title = box.titleIfPublic(about, id).orElse(null);
        Kept.take(request).ifPresent(kept -> {
            why = kept.word("why");
            words = kept.word("words");
            email = kept.word("email");
            reply.careful("member.expired");
        });
    }

    /** Answers 404 if the public sees no such thing; once it was told, the page that says so stays. */
    public void look() {
        if (title == null) {
            reply.missing();
        }
    }

    /** Tells it. */
    public void send() {
        check();
        if (reply.hasWrong()) {
            return;
        }
        var trapped = request.getParameter(TRAP);
        if (trapped != null && !trapped.isEmpty()) {
            sent();
        } else if (!PER_ADDRESS.count(caller.address()) || !PER_THING.count(about.page(id))) {
            reply.bad("complaint.wait");
        } else {
            try {
                box.tell(about, id, why, words, email, Language.of(request).getCode());
                sent();
            } catch (Refusal refusal) {
                reply.refused(refusal);
            }
        }
    }

    private void sent() {
        reply.goodAt(about.page(id) + "/concern?sent=1", email == null || email.isBlank() ? "complaint.sent"
                : "complaint.sent.answer");
    }

    private void check() {
        if (why == null || why.equals("other") && (words == null || words.isBlank())) {
            reply.wrong(why == null ? "why" : "words", "complaint.refusal.words");
        }
        if (words != null && words.strip().length() > ComplaintBox.WORDS_MOST) {
            reply.wrong("words", "complaint.refusal.long", ComplaintBox.WORDS_MOST);
        }
        if (email != null && !email.isBlank() && !Accounts.isEmail(Accounts.spelling(email))) {
            reply.wrong("email", "complaint.refusal.address");
        }
    }

    /** What it is about, as its page says. */
    public String getTitle() {
        return title;
    }

    /** The page of what it is about. */
    public String getPage() {
        return about.page(id);
    }

    /** What can be minded, in a word. */
    public List<String> getWhys() {
        return ComplaintBox.WHYS;
    }

    /** Whether it was told. */
    public boolean isSent() {
        return request.getParameter("sent") != null;
    }

    /** Most characters of the person's own words. */
    public int getWordsMost() {
        return ComplaintBox.WORDS_MOST;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
