package jp.idobata.web.staff.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import jp.idobata.gathering.Welcome;
import jp.idobata.media.Pictures;
import jp.idobata.site.Setting;
import jp.idobata.site.SiteDesk;
import jp.idobata.site.SiteSettings;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.frame.Site;
import jp.idobata.web.staff.StaffDeeds;

/** How the site is called and looks. Ticked languages and marks come as {@code language} and {@code mark}. */
@Named
@RequestScoped
public class StaffSitePage {

    private static final String HERE = "/staff/admin/site";
    private static final String MAIN = "#1f4e79";
    private static final String ACTION = "#b5470f";
    private static final String NONE = "-";

    @EJB
    private SiteDesk desk;

    @EJB
    private SiteSettings settings;

    @EJB
    private Pictures pictures;

    @Inject
    private Site site;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private String name;
    private String tag;
    private String main;
    private String action;

    @PostConstruct
    void look() {
        name = site.getName();
        tag = site.getTag();
        main = settings.look().get(Setting.MAIN).orElse(MAIN);
        action = settings.look().get(Setting.ACTION).orElse(ACTION);
    }

    /** Calls the site so. */
    public void call() {
        set(Setting.NAME, name, Setting.TAG, tag);
    }

    /** Colours the site so. */
    public void colour() {
        set(Setting.MAIN, MAIN.equalsIgnoreCase(main) ? null : main, Setting.ACTION,
                ACTION.equalsIgnoreCase(action) ? null : action);
    }

    /** Takes the colours that come with the program. */
    public void colourAsUsual() {
        set(Setting.MAIN, null, Setting.ACTION, null);
    }

    /** Offers the ticked languages, and uses the ticked marks. */
    public void offer() {
        var languages = ticked("language");
        var marks = ticked("mark");
        set(Setting.LANGUAGES, languages.containsAll(getLanguages()) ? null
                : languages.isEmpty() ? NONE : String.join(",", languages), Setting.MARKS_OFF,
                getMarks().stream().filter(mark -> !marks.contains(mark)).collect(Collectors.joining(",")));
    }

    /** Shows the picture that was brought before the site's name. */
    public void showLogo() {
        try {
            var file = request.getPart("logo");
            if (file == null || file.getSize() == 0) {
                reply.bad("admin.site.logo.missing");
                return;
            }
            var bytes = file.getInputStream().readAllBytes();
            change(() -> desk.set(Setting.LOGO, pictures.take(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            reply.bad("admin.site.logo.missing");
        }
    }

    /** Shows the drawing that comes with the program. */
    public void hideLogo() {
        change(() -> desk.set(Setting.LOGO, null));
    }

    private void set(Setting one, String value, Setting other, String otherValue) {
        var values = new EnumMap<Setting, String>(Setting.class);
        values.put(one, value);
        values.put(other, otherValue);
        change(() -> desk.set(values));
    }

    private void change(Runnable deed) {
        if (deeds.attempt(deed)) {
            settings.refresh();
            reply.goodAt(HERE, "admin.site.done");
        }
    }

    private List<String> ticked(String parameter) {
        var values = request.getParameterValues(parameter);
        return values == null ? List.of() : Arrays.asList(values);
    }

    /** Codes of the languages that need not be offered. */
    public List<String> getLanguages() {
        return Arrays.stream(Language.values()).filter(language -> language != Language.JAPANESE)
                .map(Language::getCode).toList();
    }

    /** Whether a language is offered. */
    public boolean isOffered(String language) {
        return settings.look().speaks(language);
    }

    /** Codes of the marks of how welcome one is. */
    public List<String> getMarks() {
        return Arrays.stream(Welcome.values()).map(Welcome::code).toList();
    }

    /** Whether a mark is used. */
    public boolean isUsed(String mark) {
        return settings.look().uses(mark);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }

    public String getMain() {
        return main;
    }

    public void setMain(String main) {
        this.main = main;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }
}
