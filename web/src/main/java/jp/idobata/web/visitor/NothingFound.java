package jp.idobata.web.visitor;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.idobata.calendar.TownClock;
import jp.idobata.search.GatheringCard;
import jp.idobata.search.GatheringSearch;
import jp.idobata.search.asked.GatheringParameters;
import jp.idobata.web.visitor.GatheringsPage.View;

/**
 * What a list that found nothing offers instead: the nearest in time, in place and in theme, each as the same list with
 * one wish less; where that is not enough, with one wish alone. One statement for all.
 */
@Named
@RequestScoped
public class NothingFound {

    private static final int SHOWN = 3;
    private static final int DAYS_BEFORE = 7;
    private static final int WIDER = 4;
    private static final int TEXT_MOST = 60;

    private static final List<String> NEAR = List.of("before", "after", "place", "theme");
    private static final List<String> FARTHER = List.of("words", "here");

    @EJB
    private GatheringSearch search;

    @Inject
    private GatheringsPage page;

    @Inject
    private TownClock clock;

    private List<Offer> offers;

    /**
     * Something near to what was asked for.
     *
     * @param kind in which way it is near: {@code before}, {@code after}, {@code place}, {@code theme} …
     * @param address of the list it is the beginning of
     */
    public record Offer(String kind, ListAddress address, List<GatheringCard> cards) {
    }

    @PostConstruct
    void look() {
        var tried = new ArrayList<Offer>();
        inTime(tried);
        inPlace(tried);
        inTheme(tried);
        farther(tried);
        var found = search.several(tried.stream().map(offer -> new GatheringParameters(offer.address()::list,
                clock.now(), SHOWN).query()).toList());
        var kept = IntStream.range(0, tried.size()).filter(i -> !found.get(i).isEmpty())
                .mapToObj(i -> new Offer(tried.get(i).kind(), tried.get(i).address(), found.get(i))).toList();
        offers = Stream.of(NEAR, FARTHER, List.of("all")).map(kinds -> kept.stream()
                .filter(offer -> kinds.contains(offer.kind())).toList()).filter(some -> !some.isEmpty()).findFirst()
                .orElse(List.of());
    }

    /** Where one wish less is not enough: the words alone, the place alone, and what there is at all. */
    private void farther(List<Offer> tried) {
        var nothing = page.listed().nothing();
        if (!page.query().terms().isEmpty()) {
            tried.add(new Offer("words", nothing.with("q", page.value("q")), List.of()));
        }
        if (page.query().areaId() != null) {
            tried.add(new Offer("here", nothing.with("area", page.query().areaId().toString()), List.of()));
        }
        if (page.isNarrowed()) {
            tried.add(new Offer("all", nothing, List.of()));
        }
    }

    /** The next days after those asked for, and those of the week before. */
    private void inTime(List<Offer> tried) {
        var span = span();
        var dateless = page.listed().without("when", "from", "to", "sort");
        if (span.from().isAfter(clock.now())) {
            var before = span.from().toLocalDate().minusDays(1);
            var first = before.minusDays(DAYS_BEFORE - 1);
            tried.add(new Offer("before", dateless.with("from", latest(first, clock.today()).toString()).with("to",
                    before.toString()), List.of()));
        }
        if (span.until() != null) {
            tried.add(new Offer("after", span.until().isBefore(clock.now()) ? dateless
                    : dateless.with("from", span.until().toLocalDate().toString()), List.of()));
        }
    }

    private record Span(LocalDateTime from, LocalDateTime until) {
    }

    private Span span() {
        var query = page.query();
        if (page.getView() != View.CALENDAR) {
            return new Span(query.from(), query.until());
        }
        var first = page.span().first().atStartOfDay();
        var last = page.span().until().atStartOfDay();
        return new Span(query.from().isAfter(first) ? query.from() : first,
                query.until() != null && query.until().isBefore(last) ? query.until() : last);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Farther away; else in the area around it; else anywhere. */
    private void inPlace(List<Offer> tried) {
        var query = page.query();
        var here = page.listed();
        if (query.near() != null) {
            tried.add(new Offer("place", here.with("within", String.valueOf(query.near().metres() * WIDER))
                    .with("sort", "near"), List.of()));
        } else if (query.placeId() != null) {
            tried.add(new Offer("place", here.without("place"), List.of()));
        } else if (query.areaId() != null) {
            var around = page.getAreas().stream().filter(area -> area.id() == query.areaId()).findFirst()
                    .map(area -> area.parentId()).orElse(null);
            tried.add(new Offer("place", around == null ? here.without("area") : here.with("area", around.toString()),
                    List.of()));
        }
    }

    /** The same themes without the words; without words, other themes. */
    private void inTheme(List<Offer> tried) {
        var query = page.query();
        if (!query.terms().isEmpty()) {
            tried.add(new Offer("theme", page.listed().without("q"), List.of()));
        } else if (!query.themes().isEmpty() || !query.welcome().isEmpty() || query.groupId() != null) {
            tried.add(new Offer("theme", page.listed().without("theme", "welcome", "group"), List.of()));
        }
    }

    /** What there is to offer; nothing of it is empty. */
    public List<Offer> getOffers() {
        return offers;
    }

    /** Where to leave a wish, with the words that nothing was found for. */
    public String getWhisper() {
        var words = page.query().terms().isEmpty() ? "" : page.value("q");
        var text = words.substring(0, Math.min(TEXT_MOST, words.length()));
        return "/whispers/new?kind=wish" + (text.isBlank() ? "" : "&text=" + URLEncoder.encode(text,
                StandardCharsets.UTF_8)) + (page.query().areaId() == null ? "" : "&area=" + page.query().areaId());
    }
}
