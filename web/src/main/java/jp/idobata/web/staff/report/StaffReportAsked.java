package jp.idobata.web.staff.report;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.idobata.calendar.TownClock;
import jp.idobata.insight.report.Findings;
import jp.idobata.insight.report.Part;
import jp.idobata.insight.report.Period;
import jp.idobata.insight.report.ReportQuery;
import jp.idobata.insight.report.ReportTemplates;
import jp.idobata.insight.report.StaffReport;
import jp.idobata.insight.report.Template;
import jp.idobata.web.staff.StaffSpan;

/**
 * Which report is asked for: parameters {@code template} (a number), {@code span} ({@code f2026}: the year from April
 * 2026, {@code c2026}: from January, {@code any}: {@code from} and {@code to}), {@code turn} (a day), {@code strand} (a
 * code, or {@code all}). What is missing
 * is the first template in use and this year, of the kind that the template is about.
 */
@Named
@RequestScoped
public class StaffReportAsked {

    private static final int YEARS = 6;
    private static final String ANY = "any";
    private static final String ALL = "all";

    @EJB
    private StaffReport report;

    @EJB
    private ReportTemplates store;

    @Inject
    private TownClock clock;

    @Inject
    private HttpServletRequest request;

    private List<Template> templates;
    private Template template;
    private String span;
    private LocalDate from;
    private LocalDate to;
    private Findings findings;

    @PostConstruct
    void look() {
        templates = store.all();
        template = templates.stream().filter(one -> String.valueOf(one.id()).equals(asked("template"))).findFirst()
                .orElse(templates.get(0));
        var today = clock.today();
        span = asked("span").matches("[fc]2\\d{3}") || asked("span").equals(ANY) ? asked("span") : usual(today);
        if (span.equals(ANY)) {
            var days = StaffSpan.of(request, today);
            from = days.from();
            to = days.to();
        } else {
            from = LocalDate.of(Integer.parseInt(span.substring(1)), span.startsWith("f") ? Month.APRIL
                    : Month.JANUARY, 1);
            to = from.plusYears(1).minusDays(1);
        }
    }

    private String usual(LocalDate today) {
        return switch (template.words().period()) {
            case FISCAL -> "f" + (today.getMonthValue() < Month.APRIL.getValue() ? today.getYear() - 1
                    : today.getYear());
            case CALENDAR -> "c" + today.getYear();
            case ANY -> ANY;
        };
    }

    private String asked(String parameter) {
        var value = request.getParameter(parameter);
        return value == null ? "" : value.strip();
    }

    /** The figures; asked for once. */
    public Findings getFindings() {
        if (findings == null) {
            findings = report.find(new ReportQuery(from, to, getTurn(), template.words().parts(),
                    template.words().threshold(), getStrand()));
        }
        return findings;
    }

    /** The day before and after which is compared; null if none is asked for. */
    public LocalDate getTurn() {
        try {
            return asked("turn").isEmpty() ? null : LocalDate.parse(asked("turn"));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Code of the strand that frequencies and activities are narrowed to; null: all is counted there. */
    public String getStrand() {
        return asked("strand").isEmpty() ? template.words().strand() : asked("strand").equals(ALL) ? null
                : asked("strand");
    }

    /** Whether the template has a table that can be narrowed. */
    public boolean isNarrowing() {
        return Stream.of(Part.FREQUENCY, Part.ACTIVITIES).anyMatch(template.words().parts()::contains);
    }

    public Template getTemplate() {
        return template;
    }

    private boolean isKnown(String strand) {
        return strand.equals(ALL) || getFindings().strands().containsKey(strand);
    }

    /** Those in use, and the one that is asked for. */
    public List<Template> getTemplates() {
        return templates.stream().filter(one -> !one.retired() || one.id() == template.id()).toList();
    }

    public String getSpan() {
        return span;
    }

    /** The years that can be chosen, this one first, those of offices before those of the calendar. */
    public List<String> getSpans() {
        var year = clock.today().getYear();
        var spans = Stream.of(Period.FISCAL, Period.CALENDAR).flatMap(period -> IntStream.range(0, YEARS)
                .mapToObj(i -> (period == Period.FISCAL ? "f" : "c") + (year - i))).toList();
        return spans.contains(span) || span.equals(ANY) ? spans : Stream.concat(Stream.of(span), spans.stream())
                .toList();
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    /** Whether the days themselves are chosen. */
    public boolean isAny() {
        return span.equals(ANY);
    }

    /** The same question as the query of an address. */
    public String getQuery() {
        return "template=" + template.id() + "&span=" + span + (isAny() ? "&from=" + from + "&to=" + to : "")
                + (getTurn() == null ? "" : "&turn=" + getTurn()) + (isKnown(asked("strand")) ? "&strand="
                + asked("strand") : "");
    }
}
