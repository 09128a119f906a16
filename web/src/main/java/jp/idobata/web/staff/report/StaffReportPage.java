package jp.idobata.web.staff.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Texts;

/** The report that is asked for, as staff see it. */
@Named
@RequestScoped
public class StaffReportPage {

    @Inject
    private StaffPrinter printer;

    @Inject
    private StaffReportAsked asked;

    @Inject
    private HttpServletRequest request;

    private Printed printed;

    @PostConstruct
    void look() {
        printed = printer.print(false, false);
    }

    public Printed getPrinted() {
        return printed;
    }

    public StaffReportAsked getAsked() {
        return asked;
    }

    /** What a year that can be chosen is called. */
    public String said(String span) {
        return Texts.in(Language.of(request)).format(span.startsWith("f") ? "report.span.fiscal"
                : "report.span.calendar",
                span.substring(1));
    }
}
