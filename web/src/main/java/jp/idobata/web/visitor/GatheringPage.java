package jp.idobata.web.visitor;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import jp.idobata.calendar.TownClock;
import jp.idobata.publishing.PublicDate;
import jp.idobata.publishing.PublicGathering;
import jp.idobata.publishing.PublicGatherings;
import jp.idobata.search.GatheringCard;
import jp.idobata.search.GatheringQuery;
import jp.idobata.search.GatheringQuery.Order;
import jp.idobata.search.GatheringSearch;
import jp.idobata.web.frame.Dates;

/** One gathering. Four statements: two for itself, one for the names of themes, one for what else is on in its area. */
@Named
@RequestScoped
public class GatheringPage {

    private static final int DATES_SHOWN = 8;
    private static final int OTHERS_SHOWN = 3;
    private static final int DESCRIPTION_MOST = 150;

    @EJB
    private PublicGatherings gatherings;

    @EJB
    private GatheringSearch search;

    @Inject
    private TownClock clock;

    @Inject
    private Dates dates;

    private PublicGathering gathering;
    private List<GatheringCard> others;

    @PostConstruct
    void look() {
        gathering = gatherings.find(Asked.number()).orElse(null);
    }

    /** Answers 404 if there is no such gathering for the public. */
    public void open() {
        if (gathering == null) {
            Asked.notFound();
        }
    }

    /** The gathering. */
    public PublicGathering getGathering() {
        return gathering;
    }

    /** The next date, cancelled or not; the last one if all are over; null if none is known. */
    public PublicDate getDate() {
        return gathering.dates().isEmpty() ? null : gathering.dates().get(0);
    }

    /** Whether the next date is cancelled. */
    public boolean isCancelled() {
        return gathering.datesInAll() > 0 && getDate().cancelled() != null;
    }

    /** Whether the next date is another than first announced. */
    public boolean isMoved() {
        return gathering.datesInAll() > 0 && getDate().cancelled() == null && getDate().moved();
    }

    /** The rule of the series in words; empty if there is none or no words for it. */
    public String getRecurrence() {
        return dates.recurrence(gathering.rrule(), getDate() == null ? null : getDate().originalStartsAt());
    }

    /** The next date that will be held after the next one, which is cancelled; null if there is none. */
    public PublicDate getInstead() {
        return gathering.dates().stream().skip(1).filter(date -> date.cancelled() == null).findFirst().orElse(null);
    }

    /** Whether all its dates are over. */
    public boolean isOver() {
        return gathering.datesInAll() == 0 && getDate() != null;
    }

    /** The first dates to come, if there is more than one. */
    public List<PublicDate> getSoon() {
        return isSeveral() ? gathering.dates().stream().limit(DATES_SHOWN).toList() : List.of();
    }

    /** The dates after those. */
    public List<PublicDate> getLater() {
        return isSeveral() ? gathering.dates().stream().skip(DATES_SHOWN).toList() : List.of();
    }

    /** How many dates there are beyond those that are known here. */
    public int getUnlisted() {
        return Math.max(0, gathering.datesInAll() - gathering.dates().size());
    }

    private boolean isSeveral() {
        return gathering.datesInAll() > 1;
    }

    /** The theme whose colour it has. */
    public String getFace() {
        return getFaces().get(0);
    }

    /** The themes whose drawings stand for it. */
    public List<String> getFaces() {
        return gathering.themes().isEmpty() ? List.of("other") : gathering.themes();
    }

    /** What else is on soon in its area. */
    public List<GatheringCard> getOthers() {
        if (others == null) {
            others = gathering.areaId() == null ? List.of()
                    : search.cards(GatheringQuery.since(clock.now()).in(gathering.areaId())
                            .first(OTHERS_SHOWN + 1, Order.SOON)).stream()
                            .filter(card -> card.id() != gathering.id()).limit(OTHERS_SHOWN).toList();
        }
        return others;
    }

    /** For those who read only a line of it elsewhere: when, where and what. */
    public String getDescription() {
        var date = getDate();
        var when = date == null ? gathering.scheduleText() : dates.when(date.startsAt(), date.endsAt(), date.allDay());
        var what = gathering.summary() == null ? gathering.description() : gathering.summary();
        var line = String.join(" ", Stream.of(when, gathering.placeName(), what).filter(text -> text != null).toList());
        var plain = line.replaceAll("\\s+", " ");
        return plain.length() <= DESCRIPTION_MOST ? plain : plain.substring(0, DESCRIPTION_MOST - 1) + "…";
    }
}
