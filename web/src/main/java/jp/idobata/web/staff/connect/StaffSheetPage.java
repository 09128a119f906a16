package jp.idobata.web.staff.connect;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.idobata.web.frame.Texts;

/** The sheet on the screen, as it will be printed. */
@Named
@RequestScoped
public class StaffSheetPage {

    @Inject
    private StaffSheets sheets;

    @Inject
    private HttpServletRequest request;

    private Typed typed;
    private Sheet sheet;

    @PostConstruct
    void look() {
        typed = Typed.of(request);
        sheet = sheets.of(typed);
    }

    public Sheet getSheet() {
        return sheet;
    }

    /** A text of the sheet's own language. */
    public String say(String key) {
        return Texts.in(sheet.language()).get(key);
    }

    /** A text of the sheet's own language with something in it. */
    public String say(String key, Object argument) {
        return Texts.in(sheet.language()).format(key, argument);
    }

    /** A text of the sheet's own language without readings, for the drawing. */
    public String bare(String key) {
        return Texts.in(sheet.language()).bare(key);
    }

    /** All that was typed, to find one's way back with nothing lost. */
    public List<Typed.Field> getKept() {
        return typed.others("tongue", "known", "start", "ruby", "pin.x", "pin.y");
    }

    /** Whether that is chosen. */
    public boolean has(String field, String value) {
        return typed.has(field, value);
    }

    /** Whether more was picked than a sheet holds. */
    public boolean isTooMany() {
        return typed.chosen("pick", Pick::read).size() > Pick.MOST;
    }

    /** Whether it is known where they set out from, so that it can be drawn. */
    public boolean isFromKnown() {
        return !typed.word("from").isEmpty() || !typed.word("area").isEmpty() || !typed.word("at").isEmpty();
    }
}
