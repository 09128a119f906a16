package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jp.idobata.Refusal;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.frame.ShownWhisper;
import jp.idobata.whisper.Assents;
import jp.idobata.whisper.MyWhisper;
import jp.idobata.whisper.PublicWhisper;
import jp.idobata.whisper.Sprouts;
import jp.idobata.whisper.WhisperRefusal;
import jp.idobata.whisper.Whispers;

/**
 * A whisper as someone sees it who has signed in: joining in and making a gathering of it, and what its author may do.
 * The parameter {@code with} names another whisper that it is to be put together with.
 */
@Named
@RequestScoped
public class MyWhisperPage {

    @EJB
    private Whispers whispers;

    @EJB
    private Assents assents;

    @EJB
    private Sprouts sprouts;

    @Inject
    private ShownWhisper shown;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private PublicWhisper whisper;
    private MyWhisper own;
    private ShownWhisper.Beside beside;
    private String said;
    private String word;

    @PostConstruct
    void arrive() {
        try {
            own = whispers.mine(number());
        } catch (WhisperRefusal refusal) {
            own = null;
        }
        whisper = own == null ? shown.find(number()) : own.whisper();
        if (whisper != null && whisper.publishedAt() != null) {
            beside = shown.beside(whisper);
            said = assents.mine(number()).orElse(null);
            word = said;
        }
        Kept.take(request).ifPresent(kept -> {
            word = kept.word("word");
            reply.careful("member.expired");
        });
    }

    /** Answers 404 if the public does not read it and it is not one's own. */
    public void look() {
        if (whisper == null) {
            reply.missing();
        }
    }

    /** わたしも. */
    public void join() {
        done("whisper.join.done", () -> assents.join(number(), word));
    }

    /** Takes it back. */
    public void leave() {
        done("whisper.join.left", () -> assents.leave(number()));
    }

    /** Its author says that it has come true. */
    public void fulfil() {
        done("whisper.my.fulfil.done", () -> whispers.fulfil(number()));
    }

    /** Its author takes it back. */
    public void withdraw() {
        try {
            whispers.withdraw(number());
            reply.goodAt("/my", "whisper.my.withdraw.done");
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    /** Begins the draft of a gathering. */
    public void make() {
        try {
            reply.goodAt("/post/" + sprouts.begin(number(), with()), "whisper.make.done");
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }

    private void done(String key, Runnable deed) {
        try {
            deed.run();
            reply.goodAt("/whispers/" + number(), key);
        } catch (WhisperRefusal refusal) {
            if (refusal.field() == null) {
                reply.refused(refusal);
            } else {
                reply.wrong(refusal.field(), refusal.messageKey(), refusal.arguments());
            }
        }
    }

    private long number() {
        return Long.parseLong((String) request.getAttribute("id"));
    }

    private Long with() {
        var text = request.getParameter("with");
        return text != null && text.matches("[1-9]\\d{0,17}") ? Long.valueOf(text) : null;
    }

    /** The whisper it is to be put together with; null if there is none. */
    public PublicWhisper getWith() {
        var other = with() == null ? null : shown.find(with());
        return other == null || other.kind() == whisper.kind() ? null : other;
    }

    public PublicWhisper getWhisper() {
        return whisper;
    }

    /** What only its author sees; null for everybody else. */
    public MyWhisper getOwn() {
        return own;
    }

    /** Whether one has joined in. */
    public boolean isJoined() {
        return said != null;
    }

    /** What comes close, and what the town has already. */
    public ShownWhisper.Beside getBeside() {
        return beside;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }
}
