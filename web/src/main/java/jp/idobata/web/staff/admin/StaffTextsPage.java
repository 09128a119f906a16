package jp.idobata.web.staff.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.idobata.site.SiteDesk;
import jp.idobata.site.SiteDesk.Words;
import jp.idobata.site.SiteSettings;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.frame.Texts;
import jp.idobata.web.staff.StaffAsked;
import jp.idobata.web.staff.StaffDeeds;
import org.omnifaces.util.Faces;

/**
 * What the pages say: parameters {@code q changed(yes) key page}. The text that is being changed is {@code key}; its
 * words come as {@code words-ja}, {@code words-simple}, {@code words-en}.
 */
@Named
@RequestScoped
public class StaffTextsPage {

    private static final String HERE = "/staff/admin/texts";
    private static final int SIZE = 30;

    @EJB
    private SiteDesk desk;

    @EJB
    private SiteSettings settings;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private String words;
    private boolean changedOnly;
    private String key;
    private List<Line> found;
    private int page;

    /**
     * A text.
     *
     * @param key its name in the program
     * @param said what it says in Japanese now
     * @param changed whether it says something else than the program's in any language
     */
    public record Line(String key, String said, boolean changed) {
    }

    /**
     * A text in one language.
     *
     * @param usual what the program says
     * @param own what is said instead; null if nothing
     */
    public record Wording(Language language, String usual, String own) {
    }

    @PostConstruct
    void look() {
        var japanese = Texts.in(Language.JAPANESE);
        words = StaffAsked.words("q");
        changedOnly = "yes".equals(Faces.getRequestParameter("changed"));
        key = Faces.getRequestParameter("key");
        if (key != null && !japanese.has(key)) {
            key = null;
        }
        found = japanese.keys().stream().sorted().map(one -> new Line(one, japanese.get(one), isChanged(one)))
                .filter(one -> !changedOnly || one.changed())
                .filter(one -> one.key().contains(words) || one.said().contains(words)).toList();
        page = Math.max(1, Math.min(StaffAsked.page(), getPages()));
    }

    /** Has the chosen text say what was typed. */
    public void say() {
        change(language -> request.getParameter("words-" + language.getCode()));
    }

    /** Has the chosen text say what the program says. */
    public void sayAsUsual() {
        change(language -> null);
    }

    private void change(Function<Language, String> wanted) {
        if (key == null) {
            reply.badAt(HERE, "site.refusal.none");
        } else if (deeds.attempt(() -> desk.say(key, Arrays.stream(Language.values()).map(language -> new Words(
                language.getCode(), Texts.written(language, key), wanted.apply(language))).toList()))) {
            settings.refresh();
            reply.goodAt(HERE + "?changed=yes", "admin.texts.done");
        }
    }

    private boolean isChanged(String one) {
        return settings.look().texts().values().stream().anyMatch(texts -> texts.containsKey(one));
    }

    public String getWords() {
        return words;
    }

    public boolean isChangedOnly() {
        return changedOnly;
    }

    public String getKey() {
        return key;
    }

    /** The chosen text in each language, as it was typed if it was. */
    public List<Wording> getWordings() {
        return Arrays.stream(Language.values()).map(language -> new Wording(language, Texts.written(language, key),
                typed(language))).toList();
    }

    private String typed(Language language) {
        var typed = request.getParameter("words-" + language.getCode());
        return typed != null ? typed
                : settings.look().texts().getOrDefault(language.getCode(), Map.of()).get(key);
    }

    /** The texts on this page of the list. */
    public List<Line> getFound() {
        return found.subList((page - 1) * SIZE, Math.min(page * SIZE, found.size()));
    }

    public int getTotal() {
        return found.size();
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return Math.max(1, (found.size() + SIZE - 1) / SIZE);
    }
}
