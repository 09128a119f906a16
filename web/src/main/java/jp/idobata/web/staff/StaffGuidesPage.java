package jp.idobata.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.guide.Guide;
import jp.idobata.guide.GuideRefusal;
import jp.idobata.guide.GuideStep;
import jp.idobata.guide.Guides;
import jp.idobata.media.Pictures;
import jp.idobata.prose.LinedPicture;
import jp.idobata.prose.ShownLined;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.frame.ShownText;
import jp.idobata.web.member.KeepsPictures;
import jp.idobata.web.member.PostPictures;

/**
 * Wording the guide pages; the one in hand is named by the parameter {@code guide}, a former wording to begin from by
 * {@code again}, and {@code new} begins a page.
 */
@Named
@ViewScoped
public class StaffGuidesPage implements Serializable, KeepsPictures {

    private static final long serialVersionUID = 1;

    @EJB
    private Guides guides;

    @EJB
    private Pictures taken;

    @Inject
    private StaffDesk desk;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private boolean fresh;
    private String slug;
    private String title;
    private String body;
    private String read;
    private boolean hidden;
    private boolean previewed;
    private PostPictures pictures = PostPictures.lined(List.of());
    private transient List<Guide> all;
    private transient List<Guide> history;

    @PostConstruct
    void look() {
        fresh = request.getParameter("new") != null;
        if (!fresh) {
            var asked = Optional.ofNullable(request.getParameter("guide"));
            slug = asked.filter(one -> getAll().stream().anyMatch(guide -> guide.slug().equals(one)))
                    .orElse(getAll().get(0).slug());
            takeUp(request.getParameter("again"));
        }
        Kept.take(request).ifPresent(kept -> {
            title = kept.word("title");
            body = kept.word("body");
            slug = fresh ? kept.word("slug") : slug;
            pictures.retell(kept);
            reply.careful("member.expired");
        });
    }

    private void takeUp(String again) {
        var latest = getHistory().get(0);
        var guide = getHistory().stream().filter(one -> one.key().equals(again)).findFirst().orElse(latest);
        read = latest.key();
        hidden = latest.hidden();
        title = guide.title();
        body = guide.body();
        pictures = PostPictures.lined(guide.pictures());
    }

    @Override
    public void keepPictures() {
        pictures.settle();
    }

    /** Shows what it would look like. */
    public void preview() {
        pictures.settle();
        previewed = true;
    }

    /** Words it anew, or begins it. */
    public void save() {
        pictures.settle();
        if (reply.hasWrong()) {
            return;
        }
        attempt(() -> {
            if (fresh) {
                guides.begin(slug, title, body, pictures.getLined());
            } else {
                guides.write(slug, title, body, pictures.getLined(), read);
            }
            reply.goodAt("/staff/guides?guide=" + slug, fresh ? "guide.staff.begun" : "guide.staff.saved");
        });
    }

    /** Takes it out of public view, or brings it back. */
    public void turn() {
        attempt(() -> {
            guides.turn(slug, !hidden);
            reply.goodAt("/staff/guides?guide=" + slug, hidden ? "guide.staff.shown" : "guide.staff.hidden");
        });
    }

    /** Puts it one place to the front. */
    public void forward() {
        attempt(() -> {
            guides.forward(slug);
            reply.goodAt("/staff/guides?guide=" + slug, "guide.staff.moved");
        });
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (GuideRefusal refusal) {
            var key = refusal.messageKey();
            all = null;
            history = null;
            if (!fresh) {
                // Whoever was overtaken sees the other wording below, and may save over it.
                read = getHistory().get(0).key();
            }
            reply.wrong(key.endsWith("title") ? "title" : key.contains("slug") ? "slug"
                    : key.endsWith("pictures") ? "pictures" : "body", key, refusal.arguments());
        }
    }

    /** All pages, hidden ones too. */
    public List<Guide> getAll() {
        if (all == null) {
            all = guides.allOfThem();
        }
        return all;
    }

    /** How it was worded, the latest first. */
    public List<Guide> getHistory() {
        if (history == null) {
            history = fresh ? List.of() : guides.history(slug);
        }
        return history;
    }

    /** What was done with it besides wording it, the last first. */
    public List<GuideStep> getSteps() {
        return fresh ? List.of() : guides.steps(slug);
    }

    /** Name of who wrote a wording or did something; null for the first wording. */
    public String writer(String email) {
        return email == null ? null : names().getOrDefault(email, email);
    }

    private Map<String, String> names() {
        return desk.namesOf(Stream.concat(getHistory().stream().map(Guide::by), getSteps().stream().map(GuideStep::by))
                .filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    /** What it would look like, part by part; empty unless asked for. */
    public List<ShownText.Part> getParts() {
        if (!previewed || body == null) {
            return List.of();
        }
        List<LinedPicture> lined = pictures.getLined();
        return ShownText.parts(body, ShownLined.of(taken.shown(lined.stream().map(LinedPicture::picture).toList()),
                lined));
    }

    /** Which wording is read. */
    public String getRead() {
        return read;
    }

    /** Whether a page is begun. */
    public boolean isFresh() {
        return fresh;
    }

    /** Whether it is out of public view. */
    public boolean isHidden() {
        return hidden;
    }

    public PostPictures getPictures() {
        return pictures;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
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
