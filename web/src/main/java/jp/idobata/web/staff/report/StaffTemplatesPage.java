package jp.idobata.web.staff.report;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.idobata.insight.report.ReportTemplates;
import jp.idobata.insight.report.Template;
import jp.idobata.insight.report.TemplateWords;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.frame.Texts;
import jp.idobata.web.staff.StaffAsked;
import jp.idobata.web.staff.StaffDeeds;

/** The templates of reports. The button that was pressed comes as {@code copy}, {@code retire} or {@code restore}. */
@Named
@RequestScoped
public class StaffTemplatesPage {

    private static final String HERE = "/staff/insight/report/templates";

    @EJB
    private ReportTemplates store;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    /** Does what was pressed. */
    public void act() {
        if (!request.getMethod().equals("POST")) {
            return;
        }
        StaffAsked.number("copy").ifPresent(this::copy);
        StaffAsked.number("retire").ifPresent(id -> use(id, false));
        StaffAsked.number("restore").ifPresent(id -> use(id, true));
    }

    private void copy(long id) {
        deeds.attempt(() -> {
            var name = Texts.in(Language.of(request)).plain("report.template.copied", store.find(id).words().name());
            var copy = store.copy(id, name.substring(0, Math.min(TemplateWords.NAME_MOST, name.length())));
            reply.goodAt(HERE + "/" + copy, "report.template.copy.done");
        });
    }

    private void use(long id, boolean used) {
        if (deeds.attempt(() -> store.use(id, used))) {
            reply.goodAt(HERE, used ? "report.template.restored" : "report.template.retired");
        }
    }

    public List<Template> getTemplates() {
        return store.all();
    }
}
