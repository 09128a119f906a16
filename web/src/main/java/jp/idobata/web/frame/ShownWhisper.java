package jp.idobata.web.frame;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.idobata.calendar.TownClock;
import jp.idobata.publishing.Listed;
import jp.idobata.publishing.PublicPlaces;
import jp.idobata.search.GatheringCard;
import jp.idobata.search.GatheringQuery;
import jp.idobata.search.GatheringQuery.Order;
import jp.idobata.search.GatheringSearch;
import jp.idobata.search.SearchTerms;
import jp.idobata.whisper.Kind;
import jp.idobata.whisper.PublicWhisper;
import jp.idobata.whisper.PublicWhispers;
import jp.idobata.whisper.WhisperMatch;

/**
 * What the page of a whisper shows beside it: what comes close, and what the town has already. At most five statements
 * with the whisper itself: one for it, one for matches, one for gatherings, two for places.
 */
@RequestScoped
public class ShownWhisper {

    private static final int SHOWN = 5;
    private static final int LOOKED_THROUGH = 40;

    @EJB
    private PublicWhispers whispers;

    @EJB
    private GatheringSearch search;

    @EJB
    private PublicPlaces places;

    @Inject
    private TownClock clock;

    @Inject
    private Here here;

    /**
     * What stands beside a whisper.
     *
     * @param matches what comes close from the other side
     * @param gatherings gatherings that answer it already
     * @param places places that may
     */
    public record Beside(List<ShownMatch> matches, List<GatheringCard> gatherings, List<Listed> places) {
    }

    /** What stands beside a whisper that the public reads; nothing beside one that it does not. */
    public Beside beside(PublicWhisper whisper) {
        return whisper.publishedAt() == null ? new Beside(List.of(), List.of(), List.of())
                : new Beside(matches(whisper), gatherings(whisper), places(whisper));
    }

    /** The public whisper of that number, or null. */
    public PublicWhisper find(long id) {
        return whispers.find(id).orElse(null);
    }

    private List<ShownMatch> matches(PublicWhisper whisper) {
        return whispers.matches(whisper, SHOWN).stream().map(match -> new ShownMatch(match.whisper(),
                why(whisper, match), match.themes())).toList();
    }

    private String why(PublicWhisper whisper, WhisperMatch match) {
        var texts = Texts.in(here.getLanguage());
        var said = new ArrayList<String>();
        said.add(texts.get(!match.sameArea() ? "whisper.why.wider" : whisper.areaId() == null ? "whisper.why.town"
                : "whisper.why.same"));
        match.words().forEach(word -> said.add(word.isSame() ? texts.format("whisper.why.word", word.mine())
                : texts.format("whisper.why.related", word.mine(), word.other())));
        return String.join(" · ", said);
    }

    /** Gatherings to come that speak of what a wish asks for: those that name most of it first, then the next. */
    private List<GatheringCard> gatherings(PublicWhisper whisper) {
        var words = words(whisper);
        if (words.isEmpty()) {
            return List.of();
        }
        var all = GatheringQuery.since(clock.now());
        var query = new GatheringQuery(SearchTerms.anyOf(words), null, null, all.from(), null, false, false, null, null,
                null, null, Order.SOON, 1, LOOKED_THROUGH);
        Function<GatheringCard, Integer> named = card -> named(words, card);
        return search.cards(query).stream().filter(card -> named.apply(card) > 0)
                .sorted(Comparator.comparing(named).reversed()
                        .thenComparing(card -> !Objects.equals(card.areaId(), whisper.areaId())))
                .limit(SHOWN).toList();
    }

    /** Places whose name says the first thing that a wish asks for. */
    private List<Listed> places(PublicWhisper whisper) {
        return words(whisper).stream().findFirst().map(word -> places.list(word, null, 1).items().stream().limit(SHOWN)
                .collect(Collectors.toList())).orElse(List.of());
    }

    private List<String> words(PublicWhisper whisper) {
        return whisper.kind() == Kind.WISH && whisper.isOpen() ? whispers.telling(whisper) : List.of();
    }

    private static int named(List<String> words, GatheringCard card) {
        var text = SearchTerms.fold(card.title() + " " + card.summary());
        return (int) words.stream().filter(word -> text.contains(SearchTerms.fold(word))).count();
    }
}
