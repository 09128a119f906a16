package jp.idobata.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.idobata.guide.Guide;
import jp.idobata.guide.GuideRefusal;
import jp.idobata.guide.GuideText;
import jp.idobata.guide.Guides;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Reply;

/**
 * Wording the guide pages; the one in hand is named by the parameter {@code guide}, a former wording to begin from by
 * {@code again}.
 */
@Named
@RequestScoped
public class StaffGuidesPage {

    @EJB
    private Guides guides;

    @Inject
    private StaffDesk desk;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private String slug;
    private String title;
    private String body;
    private boolean previewed;
    private List<Guide> history;

    @PostConstruct
    void look() {
        slug = Optional.ofNullable(request.getParameter("guide")).filter(Guides.SLUGS::contains)
                .orElse(Guides.SLUGS.get(0));
        var again = request.getParameter("again");
        var guide = (again == null ? List.<Guide>of() : getHistory()).stream().filter(one -> one.key().equals(again))
                .findFirst().orElseGet(() -> guides.find(slug).orElseThrow());
        title = guide.title();
        body = guide.body();
        Kept.take(request).ifPresent(kept -> {
            title = kept.word("title");
            body = kept.word("body");
            reply.careful("member.expired");
        });
    }

    /** Shows what it would look like. */
    public void preview() {
        previewed = true;
    }

    /** Words it anew. */
    public void save() {
        try {
            guides.write(slug, title, body, request.getParameter("read"));
            reply.goodAt("/staff/guides?guide=" + slug, "guide.staff.saved");
        } catch (GuideRefusal refusal) {
            history = null;
            reply.wrong(refusal.messageKey().endsWith("title") ? "title" : "body", refusal.messageKey(),
                    refusal.arguments());
        }
    }

    /** All pages. */
    public List<Guide> getAll() {
        return guides.all();
    }

    public String getSlug() {
        return slug;
    }

    /** How it was worded, the latest first. */
    public List<Guide> getHistory() {
        if (history == null) {
            history = guides.history(slug);
        }
        return history;
    }

    /** Which wording is read; whoever was overtaken sees the other one below, and may save over it. */
    public String getRead() {
        return getHistory().get(0).key();
    }

    /** Name of who wrote a wording; null for the first. */
    public String writer(Guide guide) {
        return guide.by() == null ? null : names().getOrDefault(guide.by(), guide.by());
    }

    private Map<String, String> names() {
        return desk.namesOf(getHistory().stream().map(Guide::by).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    /** What it would look like, block by block; empty unless asked for. */
    public List<GuideText.Block> getBlocks() {
        return previewed && body != null ? GuideText.blocks(body) : List.of();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
