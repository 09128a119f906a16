package jp.idobata.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.idobata.calendar.DatePhrases;
import jp.idobata.search.GatheringCard;

/**
 * {@code <t:cards value="#{found.cards()}"/>}: gatherings as a list of cards. With {@code byDay="true"} under a
 * heading for each day, what began earlier under today; {@code dated="false"} leaves the day out of each card;
 * {@code level} is the heading level of a card's title (3);
 * {@code layout} adds style classes. One component for the whole list, because a component for every value would take
 * most of the time of a page.
 */
@FacesComponent("jp.idobata.Cards")
public class Cards extends UIComponentBase {

    private static final Integer USUAL_LEVEL = 3;

    @Override
    public String getFamily() {
        return "jp.idobata";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var cards = new ArrayList<GatheringCard>();
        if (getAttributes().get("value") instanceof Iterable<?> values) {
            values.forEach(value -> cards.add((GatheringCard) value));
        }
        var out = Markup.on(context);
        var dates = CDI.current().select(Dates.class).get();
        var level = Integer.parseInt(getAttributes().getOrDefault("level", USUAL_LEVEL).toString());
        if (Boolean.parseBoolean(String.valueOf(getAttributes().get("byDay")))) {
            for (var day : byDay(cards, dates.getToday()).entrySet()) {
                heading(out, dates, day.getKey(), level - 1);
                list(out, day.getValue(), new Card(out, dates, level, false));
            }
        } else {
            var dated = Boolean.parseBoolean(String.valueOf(getAttributes().getOrDefault("dated", true)));
            list(out, cards, new Card(out, dates, level, dated));
        }
    }

    static Map<LocalDate, List<GatheringCard>> byDay(List<GatheringCard> cards, LocalDate today) {
        var days = new LinkedHashMap<LocalDate, List<GatheringCard>>();
        for (var card : cards) {
            var day = card.startsAt().toLocalDate();
            days.computeIfAbsent(day.isBefore(today) ? today : day, any -> new ArrayList<>()).add(card);
        }
        return days;
    }

    private void list(Markup out, List<GatheringCard> cards, Card card) throws IOException {
        if (cards.isEmpty()) {
            return;
        }
        var layout = getAttributes().get("layout");
        out.open("ul", "class", layout == null ? "cards" : "cards " + layout);
        for (var gathering : cards) {
            out.open("li");
            card.write(gathering);
            out.close("li");
        }
        out.close("ul");
    }

    private static void heading(Markup out, Dates dates, LocalDate day, int level) throws IOException {
        out.open("div", "class", "day");
        Leaf.write(out, dates, day);
        out.open("div").element("h" + level, null, dates.heading(day));
        var holiday = dates.holiday(day);
        if (!holiday.isEmpty()) {
            out.element("p", null, holiday);
        }
        out.close("div").close("div");
    }

    /** Whether the day must be said on a card although it stands above: it lasts for days, or began before. */
    static boolean needsDay(GatheringCard card, LocalDate today) {
        return card.startsAt().toLocalDate().isBefore(today)
                || DatePhrases.spansDays(card.startsAt(), card.endsAt(), card.allDay());
    }
}
