package jp.idobata.web.member;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Reply;
import jp.idobata.whisper.Kind;
import jp.idobata.whisper.MyWhisper;
import jp.idobata.whisper.WhisperProposal;
import jp.idobata.whisper.WhisperRefusal;
import jp.idobata.whisper.Whispers;

/** Whispering: two choices, one sentence, and what else one likes to say; or other words for a whisper not decided. */
@Named
@RequestScoped
public class WhisperingPage {

    @EJB
    private Whispers whispers;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private MyWhisper before;
    private String kind;
    private String text;
    private String more;
    private String area;
    private String group;
    private List<String> themes = new ArrayList<>();

    @PostConstruct
    void arrive() {
        kind = Kind.of(request.getParameter("kind")).map(Kind::name).orElse(null);
        text = asked("text", "(?s).{1,80}");
        area = asked("area", "[1-9]\\d{0,17}");
        if (request.getAttribute("id") != null) {
            try {
                before = whispers.mine(number());
                fill();
            } catch (WhisperRefusal refusal) {
                before = null;
            }
        }
        Kept.take(request).ifPresent(kept -> {
            kind = kept.word("kind");
            text = kept.word("text");
            more = kept.word("more");
            area = kept.word("area");
            group = kept.word("group");
            themes = new ArrayList<>(kept.words("themes"));
            reply.careful("member.expired");
        });
    }

    /** What an address brings along for the form, as from a list that found nothing. */
    private String asked(String parameter, String pattern) {
        var given = request.getParameter(parameter);
        return given != null && given.matches(pattern) ? given : null;
    }

    private void fill() {
        var whisper = before.whisper();
        kind = whisper.kind().name();
        text = whisper.text();
        more = whisper.more();
        area = whisper.areaId() == null ? null : whisper.areaId().toString();
        group = whisper.groupId() == null ? null : whisper.groupId().toString();
        themes = new ArrayList<>(whisper.themes());
    }

    /** Answers 404 if it is not one's own, and leads back to it if it is decided. */
    public void look() {
        if (isChange() && before == null) {
            reply.missing();
        } else if (isChange() && !before.isChangeable()) {
            reply.badAt("/my/whispers/" + number(), "whisper.refusal.decided");
        }
    }

    /** Hands it in. */
    public void send() {
        try {
            if (isChange()) {
                whispers.rewrite(number(), proposal());
            } else {
                whispers.submit(proposal());
            }
            reply.goodAt("/my", "whisper.sent");
        } catch (WhisperRefusal refusal) {
            if (refusal.field() == null) {
                reply.refused(refusal);
            } else {
                reply.wrong(refusal.field(), refusal.messageKey(), refusal.arguments());
            }
        }
    }

    private WhisperProposal proposal() {
        return new WhisperProposal(kind == null || kind.isEmpty() ? null : Kind.valueOf(kind), text, more,
                id(area), new HashSet<>(themes), id(group));
    }

    private static Long id(String chosen) {
        return chosen == null || chosen.isBlank() ? null : Long.valueOf(chosen);
    }

    private long number() {
        return Long.parseLong((String) request.getAttribute("id"));
    }

    /** Whether it says anew what was said before. */
    public boolean isChange() {
        return request.getAttribute("id") != null;
    }

    /** Whether the part that need not be filled in is open. */
    public boolean isMoreSaid() {
        return more != null || area != null || group != null || !themes.isEmpty();
    }

    /** Why it came back, or null. */
    public String getReason() {
        return before == null ? null : before.reason();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getMore() {
        return more;
    }

    public void setMore(String more) {
        this.more = more;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public List<String> getThemes() {
        return themes;
    }

    public void setThemes(List<String> themes) {
        this.themes = themes;
    }
}
