package jp.idobata.web.staff.connect;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.idobata.area.Geocoding;
import jp.idobata.insight.connect.Ages;
import jp.idobata.insight.connect.Connect;
import jp.idobata.insight.connect.Form;
import jp.idobata.insight.connect.Found;
import jp.idobata.insight.connect.Match;
import jp.idobata.insight.connect.Need;
import jp.idobata.insight.connect.PartOfDay;
import jp.idobata.insight.connect.Travel;
import jp.idobata.insight.connect.Wish;
import jp.idobata.publishing.PublicArea;
import jp.idobata.publishing.PublicAreas;
import jp.idobata.web.frame.Dates;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Texts;

/** つなぐ: finds somewhere to belong with the person in front of one. Only what a form of this site sends is read. */
@Named
@RequestScoped
public class StaffConnectPage {

    private static final int MINUTES_MOST = 120;

    @EJB
    private Connect connect;

    @EJB
    private Geocoding geocoding;

    @EJB
    private PublicAreas areas;

    @Inject
    private Dates dates;

    @Inject
    private HttpServletRequest request;

    private Typed typed;
    private Whereabouts from;
    private List<PublicArea> allAreas;
    private Found found = Found.nothing();
    private Reasons reasons;
    private List<Need> needs;

    @PostConstruct
    void look() {
        typed = Typed.of(request);
        allAreas = areas.all();
        needs = connect.needs();
        from = Whereabouts.of(typed, allAreas, geocoding);
        if (typed.isSent()) {
            var wish = wish();
            reasons = new Reasons(Texts.in(Language.of(request)), dates, wish);
            found = connect.find(wish);
        }
    }

    private Wish wish() {
        return new Wish(Wish.words(typed.word("q")), Set.copyOf(days()),
                Set.copyOf(typed.chosen("part", PartOfDay::of)), from.point(),
                Travel.of(typed.word("travel")).orElse(null), typed.number("minutes", 1, MINUTES_MOST),
                needs.stream().filter(need -> typed.has("ease", need.code())).toList(),
                Ages.of(typed.word("ages")).orElse(null),
                Form.of(typed.word("form")).orElse(null));
    }

    private List<Integer> days() {
        return typed.words("day").stream().filter(day -> day.matches("[1-7]")).map(Integer::valueOf).distinct()
                .toList();
    }

    /** Whether a form was sent. */
    public boolean isSent() {
        return typed.isSent();
    }

    /** What stands in a field; no town where a point was pointed at instead. */
    public String typed(String field) {
        return field.equals("from") && !from.pointed().isEmpty() ? "" : typed.word(field);
    }

    /** Whether that is chosen. */
    public boolean has(String field, String value) {
        return typed.has(field, value);
    }

    /** Where they set out from. */
    public Whereabouts getFrom() {
        return from;
    }

    public Found getFound() {
        return found;
    }

    /** What speaks for it. */
    public List<String> good(Match match) {
        return reasons.good(match);
    }

    /** What is not known of it. */
    public String unknown(Match match) {
        return reasons.unknown(match);
    }

    /** When a place is open on the days that suit, in words. */
    public String hours(Match match) {
        return String.join(" / ", new SheetWords(Language.of(request), dates.getToday()).hours(match.hours()));
    }

    /** How it is named among what is picked: {@code g12}, {@code p3}. */
    public String pick(Match match) {
        return Pick.of(match.subject()).text();
    }

    public List<PublicArea> getAreas() {
        return allAreas;
    }

    /** The area that is chosen; null if none is. */
    public Long getArea() {
        return from.area();
    }

    /** Monday to Sunday, 1 to 7. */
    public List<Integer> getDays() {
        return IntStream.rangeClosed(1, 7).boxed().toList();
    }

    /** What may have to be so. */
    public List<Need> getNeeds() {
        return needs;
    }

    /** What that is called: in each language as far as the program knows it, else by the town's own name. */
    public String name(Need need) {
        return Reasons.name(Texts.in(Language.of(request)), need);
    }

    /** Codes of what a field lets one choose from. */
    public List<String> choices(String field) {
        return switch (field) {
            case "part" -> Arrays.stream(PartOfDay.values()).map(PartOfDay::code).toList();
            case "travel" -> Arrays.stream(Travel.values()).map(Travel::code).toList();
            case "ages" -> Arrays.stream(Ages.values()).map(Ages::code).toList();
            case "form" -> Arrays.stream(Form.values()).map(Form::code).toList();
            case "minutes" -> List.of("10", "15", "20", "30", "45", "60");
            default -> List.of();
        };
    }
}
