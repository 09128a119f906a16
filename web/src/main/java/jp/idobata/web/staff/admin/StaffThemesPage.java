package jp.idobata.web.staff.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import jp.idobata.gathering.Theme;
import jp.idobata.gathering.ThemeDesk;
import jp.idobata.gathering.ThemeNames;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffDeeds;

/**
 * The themes: named, ordered, added, retired. What is typed for a theme comes as {@code name-eat}, {@code simple-eat},
 * {@code english-eat}.
 */
@Named
@RequestScoped
public class StaffThemesPage {

    private static final String HERE = "/staff/admin/themes";

    @EJB
    private ThemeDesk desk;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private List<Theme> themes;
    private Map<String, Integer> uses;
    private String code;
    private String name;
    private String simple;
    private String english;

    @PostConstruct
    void look() {
        themes = desk.all();
        uses = desk.uses();
    }

    public void add() {
        change(() -> desk.add(code, new ThemeNames(name, simple, english)));
    }

    public void rename(String theme) {
        change(() -> desk.rename(theme, new ThemeNames(typed("name-", theme), typed("simple-", theme),
                typed("english-", theme))));
    }

    public void up(String theme) {
        change(() -> desk.move(theme, true));
    }

    public void down(String theme) {
        change(() -> desk.move(theme, false));
    }

    public void retire(String theme) {
        change(() -> desk.retire(theme));
    }

    public void restore(String theme) {
        change(() -> desk.restore(theme));
    }

    private String typed(String field, String theme) {
        return request.getParameter(field + theme);
    }

    private void change(Runnable deed) {
        if (deeds.attempt(deed)) {
            reply.goodAt(HERE, "admin.themes.done");
        }
    }

    public List<Theme> getThemes() {
        return themes;
    }

    /** How many gatherings have it. */
    public int uses(String theme) {
        return uses.getOrDefault(theme, 0);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSimple() {
        return simple;
    }

    public void setSimple(String simple) {
        this.simple = simple;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }
}
