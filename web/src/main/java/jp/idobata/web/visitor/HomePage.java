package jp.idobata.web.visitor;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import jp.idobata.calendar.TownClock;
import jp.idobata.publishing.Listed;
import jp.idobata.publishing.PublicAreas;
import jp.idobata.search.Found;
import jp.idobata.search.GatheringCard;
import jp.idobata.search.GatheringQuery;
import jp.idobata.search.GatheringQuery.Order;
import jp.idobata.search.GatheringSearch;
import jp.idobata.web.frame.Dates;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.Texts;
import jp.idobata.whisper.PublicWhisper;
import jp.idobata.whisper.PublicWhispers;

/**
 * Home: what is on today, and what comes after it. Six statements: one each for today, for what comes, and for
 * how many that and what goes on now is; themes, whispers and areas.
 */
@Named
@RequestScoped
public class HomePage {

    private static final int SHOWN = 4;
    private static final int AREAS_SHOWN = 16;
    private static final int WHISPERS_SHOWN = 3;

    @EJB
    private GatheringSearch search;

    @EJB
    private PublicAreas publicAreas;

    @EJB
    private PublicWhispers whispers;

    @Inject
    private TownClock clock;

    @Inject
    private Dates dates;

    @Inject
    private Here here;

    private Coming coming;
    private Found today;
    private Found next;
    private Found now;
    private List<Listed> areas;
    private List<PublicWhisper> newest;

    @PostConstruct
    void look() {
        var moment = clock.now();
        var midnight = clock.today().plusDays(1).atStartOfDay();
        var untilMidnight = GatheringQuery.since(moment).until(midnight).first(SHOWN, Order.SOON);
        var todays = search.cards(untilMidnight);
        coming = todays.isEmpty() ? Coming.soon(clock.today()) : Coming.after(clock.today());
        var thenOn = GatheringQuery.since(coming.from().atStartOfDay()).until(coming.until().atStartOfDay())
                .first(SHOWN + SHOWN, Order.SOON);
        var counts = search.counts(List.of(untilMidnight, thenOn, GatheringQuery.at(moment)));
        today = new Found(counts.get(0), todays, 1, SHOWN);
        next = new Found(counts.get(1), search.cards(thenOn), 1, SHOWN + SHOWN);
        now = new Found(counts.get(2), List.of(), 1, SHOWN);
    }

    /** How many go on at this moment. */
    public Found getNow() {
        return now;
    }

    /** Whether the days that come are the weekend. */
    public boolean isWeekendNext() {
        return "weekend".equals(coming.when());
    }

    /** What is still to come today, the next first. */
    public Found getToday() {
        return today;
    }

    /** Which days come after today on this page. */
    public Coming getComing() {
        return coming;
    }

    /** Whether that is more than one day. */
    public boolean isSeveralDays() {
        return coming.from().plusDays(1).isBefore(coming.until());
    }

    /** Which days those are and how much is on, in words. */
    public String getComingDays() {
        var texts = Texts.in(here.getLanguage());
        return isSeveralDays() ? texts.format("visitor.home.days", dates.day(coming.from()),
                dates.day(coming.until().minusDays(1)), next.number())
                : texts.format("visitor.home.day", dates.wholeDay(coming.from()), next.number());
    }

    /** What is on in the days that come. */
    public Found getNext() {
        return next;
    }

    /** The same without what is shown under today already. */
    public List<GatheringCard> getNextCards() {
        var shown = today.cards().stream().map(GatheringCard::id).collect(Collectors.toSet());
        return next.cards().stream().filter(card -> !shown.contains(card.id())).limit(SHOWN).toList();
    }

    /** What people whispered last. */
    public List<PublicWhisper> getWhispers() {
        if (newest == null) {
            newest = whispers.newest(WHISPERS_SHOWN);
        }
        return newest;
    }

    /** The smallest areas, those where most is on in the next month first. */
    public List<Listed> getAreas() {
        if (areas == null) {
            var all = publicAreas.list(clock.now().plusMonths(1));
            var above = all.stream().map(Listed::areaId).collect(Collectors.toSet());
            areas = all.stream().filter(area -> !above.contains(area.id()))
                    .sorted(Comparator.comparing(Listed::toCome).reversed()).limit(AREAS_SHOWN).toList();
        }
        return areas;
    }
}
