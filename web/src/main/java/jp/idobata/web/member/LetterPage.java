package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import jp.idobata.Refusal;
import jp.idobata.account.Accounts;
import jp.idobata.group.GroupLetters;
import jp.idobata.web.frame.Caller;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Patience;
import jp.idobata.web.frame.Reply;

/** Writing to a group that is reached by a form; needs no account. */
@Named
@RequestScoped
public class LetterPage {

    private static final Patience PER_ADDRESS = new Patience(10, Duration.ofHours(1));
    private static final Patience PER_GROUP = new Patience(30, Duration.ofHours(1));

    @EJB
    private GroupLetters letters;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    private String group;
    private String name;
    private String email;
    private String text;

    @PostConstruct
    void arrive() {
        group = letters.reachable(number()).orElse(null);
        Kept.take(request).ifPresent(kept -> {
            name = kept.word("name");
            email = kept.word("email");
            text = kept.word("text");
            reply.careful("member.expired");
        });
    }

    /** Answers 404 if there is no such group, or it is not written to here. */
    public void look() {
        if (group == null) {
            reply.missing();
        }
    }

    /** Sends the letter. */
    public void send() {
        check();
        if (reply.hasWrong()) {
            return;
        }
        if (!PER_ADDRESS.count(caller.address()) || !PER_GROUP.count(String.valueOf(number()))) {
            reply.bad("member.letter.wait");
            return;
        }
        try {
            letters.write(number(), name, email, text);
            reply.goodAt("/groups/" + number() + "/contact?sent=1", "member.letter.sent", group);
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    private void check() {
        if (name == null || name.isBlank() || name.strip().length() > Accounts.NAME_MOST) {
            reply.wrong("name", "account.refusal.name", Accounts.NAME_MOST);
        }
        if (!Accounts.isEmail(email)) {
            reply.wrong("email", "account.refusal.email");
        }
        if (text == null || text.isBlank() || text.strip().length() > GroupLetters.TEXT_MOST) {
            reply.wrong("text", "group.refusal.text", GroupLetters.TEXT_MOST);
        }
    }

    private long number() {
        return Long.parseLong((String) request.getAttribute("id"));
    }

    /** Number of the group. */
    public long getId() {
        return number();
    }

    /** Name of the group. */
    public String getGroup() {
        return group;
    }

    /** Whether the letter is on its way. */
    public boolean isSent() {
        return request.getParameter("sent") != null;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
