package jp.idobata.web.visitor;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.gathering.Welcome;
import jp.idobata.publishing.PublicArea;
import jp.idobata.publishing.PublicGroup;
import jp.idobata.publishing.PublicGroups;
import jp.idobata.publishing.PublicPlaces;
import jp.idobata.search.asked.GatheringParameters;
import jp.idobata.web.frame.Dates;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.Texts;
import jp.idobata.web.visitor.GatheringsPage.View;

/** What the list of gatherings is narrowed by, in words, and the addresses that narrow or widen it. */
@Named
@RequestScoped
public class GatheringFilters {

    private static final List<String> QUICK_WHEN = List.of("now", "today", "tomorrow", "weekend", "week", "month");

    private static final List<Integer> DISTANCES = List.of(500, 1000, 2000, 5000, 10_000, 20_000);

    /** As much as can be kept. */
    private static final int WORDS_MOST = 500;
    private static final int NAME_MOST = 30;

    @EJB
    private PublicGroups groups;

    @EJB
    private PublicPlaces places;

    @Inject
    private GatheringsPage page;

    @Inject
    private Themes themes;

    @Inject
    private Dates dates;

    @Inject
    private Here here;

    private List<Choice> chosen;

    /** Days and conditions that many want, each one press away; pressed again, it is taken back. */
    public List<Choice> getQuick() {
        var days = page.address().without("from", "to", "when");
        var dated = !page.value("from").isEmpty() || !page.value("to").isEmpty();
        var quick = QUICK_WHEN.stream().map(when -> {
            var on = !dated && page.has("when", when);
            return new Choice(text("when." + when), (on ? days : days.with("when", when)).toString(), on);
        });
        var flags = Stream.of("free", "online").map(name -> {
            var on = isOn(name);
            var rest = page.address().without(name);
            return new Choice(text(name), (on ? rest : rest.with(name, "true")).toString(), on);
        });
        return Stream.concat(quick, flags).toList();
    }

    /** Everything that narrows the list; each address is that of the list without it. */
    public List<Choice> getChosen() {
        if (chosen == null) {
            chosen = new ArrayList<>();
            addWords();
            addDays();
            addKinds();
            addWhere();
        }
        return chosen;
    }

    /** The list with nothing narrowing it. */
    public String getAll() {
        var view = page.getView();
        return "/gatherings" + (view == View.LIST ? "" : "?view=" + view.code());
    }

    /** Where to keep what the list is narrowed by, without words that pass with the day; null if nothing is left. */
    public String getSave() {
        var kept = page.address().narrowing();
        kept = Set.of("weekend", "").contains(page.value("when")) ? kept : kept.without("when");
        var words = kept.toString().replaceFirst("^[^?]*\\??", "");
        var names = Texts.bared(getChosen().stream().map(Choice::label).collect(Collectors.joining("・")));
        return words.isEmpty() || words.length() > WORDS_MOST || page.isMisread() ? null : "/my/follows?search="
                + encoded(words) + "&called=" + encoded(names.substring(0, Math.min(NAME_MOST, names.length())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The list near to where the reader is, whose place is added when it is pressed. */
    public String getNear() {
        return page.address().without("at", "sort").with("sort", "near").toString();
    }

    /** The list's first page. */
    public String getFirstPage() {
        return page.address().without("page").toString();
    }

    /** Parameters that the form has no field for, but that stay when it is sent. */
    public List<String> getKept() {
        var dated = !page.value("from").isEmpty() || !page.value("to").isEmpty();
        return Stream.of("when", "group", "place", "at", "view", "month", "week")
                .filter(name -> !page.value(name).isEmpty()).filter(name -> !dated || !name.equals("when")).toList();
    }

    /** Distances to choose from, in metres, and the one that is asked for. */
    public List<Integer> getDistances() {
        return Stream.concat(DISTANCES.stream(), Stream.of(page.query().near().metres())).sorted().distinct().toList();
    }

    /** 「0.5」, 「2」: a distance in kilometres. */
    public String kilometres(int metres) {
        return BigDecimal.valueOf(metres, 3).stripTrailingZeros().toPlainString();
    }

    /** The orders one can choose: by the words only where there are some, by distance only where there is a point. */
    public List<String> getOrders() {
        return Stream.of("best", "soon", "near", "new").filter(order -> switch (order) {
            case "best" -> !page.query().terms().isEmpty();
            case "near" -> page.query().near() != null;
            default -> true;
        }).toList();
    }

    /** The order that nobody need ask for; so that who looks for words on a list without gets the best first. */
    public String getUsualOrder() {
        return page.query().terms().isEmpty() ? "soon" : "best";
    }

    private void addWords() {
        if (!page.query().terms().isEmpty()) {
            add(Texts.in(here.getLanguage()).format("visitor.gatherings.chosen.q", page.value("q")), "q");
        }
    }

    private void addDays() {
        var from = day("from");
        var to = day("to");
        if (from != null || to != null) {
            var words = from == null ? "to" : to == null ? "from" : "days";
            add(Texts.in(here.getLanguage()).format("visitor.gatherings.chosen." + words, from, to), "from", "to",
                    "when");
        } else if (GatheringParameters.WHENS.contains(page.value("when"))) {
            add(text("when." + page.value("when")), "when");
        }
    }

    private String day(String name) {
        try {
            return page.value(name).isEmpty() ? null : dates.day(LocalDate.parse(page.value(name)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private void addKinds() {
        page.address().values("theme").stream().filter(themes::has)
                .forEach(code -> chosen.add(new Choice(themes.name(code),
                        page.address().without("theme", code).toString(), true)));
        page.address().values("welcome").stream().filter(code -> Welcome.of(code).isPresent())
                .forEach(code -> chosen.add(new Choice(Texts.in(here.getLanguage()).get("frame.mark." + code),
                        page.address().without("welcome", code).toString(), true)));
        Stream.of("free", "online").filter(this::isOn).forEach(name -> add(text(name), name));
    }

    private void addWhere() {
        var query = page.query();
        if (query.areaId() != null) {
            add(page.getAreas().stream().filter(area -> area.id() == query.areaId()).map(PublicArea::name).findFirst()
                    .orElse(text("unknown")), "area");
        }
        if (query.groupId() != null) {
            add(groups.find(query.groupId()).map(PublicGroup::name).orElse(text("unknown")), "group");
        }
        if (query.placeId() != null) {
            add(places.name(query.placeId()).orElse(text("unknown")), "place");
        }
        if (query.near() != null) {
            add(Texts.in(here.getLanguage()).format("visitor.gatherings.chosen.near",
                    kilometres(query.near().metres()) + " km"), "at", "within");
        }
    }

    private boolean isOn(String name) {
        return name.equals("free") ? page.query().free() : page.query().online();
    }

    private void add(String label, String... parameters) {
        chosen.add(new Choice(label, page.address().without(parameters).toString(), true));
    }

    private String text(String key) {
        return Texts.in(here.getLanguage()).get("visitor.gatherings." + key);
    }
}
