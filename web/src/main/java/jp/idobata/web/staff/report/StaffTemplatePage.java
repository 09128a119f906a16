package jp.idobata.web.staff.report;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.idobata.insight.report.Part;
import jp.idobata.insight.report.Period;
import jp.idobata.insight.report.ReportRefusal;
import jp.idobata.insight.report.ReportTemplates;
import jp.idobata.insight.report.Template;
import jp.idobata.insight.report.TemplateDeed;
import jp.idobata.insight.report.TemplateWords;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffAsked;
import jp.idobata.web.staff.StaffDeeds;
import jp.idobata.welfare.Dimension;
import jp.idobata.welfare.WelfareProfiles;

/**
 * One template, or a new one. What was typed comes as {@code name title introduction period threshold version}, and the
 * tables as {@code part-1}, {@code part-2}, …; the button as {@code keep}.
 */
@Named
@RequestScoped
public class StaffTemplatePage {

    private static final String LIST = "/staff/insight/report/templates";
    private static final int USUAL_THRESHOLD = 5;
    private static final int BOOK_MOST = 50;

    @EJB
    private ReportTemplates store;

    @EJB
    private WelfareProfiles profiles;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private Template template;
    private TemplateWords words;

    @PostConstruct
    void look() {
        if (StaffAsked.hasId()) {
            try {
                template = store.find(StaffAsked.id());
            } catch (ReportRefusal missing) {
                reply.missing();
                return;
            }
        }
        words = template != null ? template.words() : new TemplateWords("", "", null, Period.FISCAL, List.of(Part
                .values()), USUAL_THRESHOLD, null);
        if (request.getMethod().equals("POST")) {
            words = typed();
        }
    }

    private TemplateWords typed() {
        var parts = places().map(i -> text("part-" + i)).flatMap(code -> Stream.of(Part.values())
                .filter(part -> part.name().equals(code))).toList();
        var threshold = Normalizer.normalize(text("threshold"), Normalizer.Form.NFKC);
        return new TemplateWords(text("name"), text("title"), text("introduction"), Stream.of(Period.values())
                .filter(period -> period.name().equals(text("period"))).findFirst().orElse(Period.FISCAL), parts,
                threshold.matches("\\d{1,4}") ? Integer.parseInt(threshold) : 0, text("strand"));
    }

    private static Stream<Integer> places() {
        return IntStream.rangeClosed(1, Part.values().length).boxed();
    }

    private String text(String field) {
        return Optional.ofNullable(request.getParameter(field)).orElse("").strip();
    }

    /** Keeps what was typed. */
    public void act() {
        if (!request.getMethod().equals("POST") || request.getParameter("keep") == null) {
            return;
        }
        if (deeds.attempt(() -> {
            if (template == null) {
                store.add(words);
            } else {
                store.change(template.id(), words, (int) (long) StaffAsked.number("version").orElse(0L));
            }
        })) {
            reply.goodAt(LIST, "report.template.kept");
        }
    }

    public TemplateWords getWords() {
        return words;
    }

    /** Null if it is a new one. */
    public Template getTemplate() {
        return template;
    }

    public Period[] getPeriods() {
        return Period.values();
    }

    /** The strands that tables can be narrowed to, by their codes. */
    public Map<String, String> getStrands() {
        var strands = new LinkedHashMap<String, String>();
        profiles.terms().stream().filter(term -> term.dimension() == Dimension.PROGRAMME && (!term.retired()
                || term.code().equals(words.strand()))).forEach(term -> strands.put(term.code(), term.name()));
        return strands;
    }

    public Part[] getAll() {
        return Part.values();
    }

    /** The tables by their place; empty where there is none. */
    public List<String> getPlaces() {
        var places = new ArrayList<>(words.parts().stream().map(Part::name).toList());
        while (places.size() < Part.values().length) {
            places.add("");
        }
        return places;
    }

    /** What was done to it, the latest first. */
    public List<TemplateDeed> getBook() {
        return template == null ? List.of() : store.book(template.id(), BOOK_MOST);
    }
}
