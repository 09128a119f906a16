package jp.idobata.web.frame;

import java.io.IOException;
import jp.idobata.media.ShownPicture;
import jp.idobata.search.GatheringCard;

/** Writes one gathering of a list: its theme's drawing, then date, name, where, and how welcome one is. */
final class Card {

    private static final int KILOMETRE = 1000;

    private static final int WIDTH = 320;
    /** Pixels of a page that a picture takes, about; the style sheet says it exactly. */
    private static final String SHOWN = "104";

    private final Markup out;
    private final Dates dates;
    private final String heading;
    private final boolean dated;

    Card(Markup out, Dates dates, int level, boolean dated) {
        this.out = out;
        this.dates = dates;
        this.heading = "h" + level;
        this.dated = dated;
    }

    void write(GatheringCard card) throws IOException {
        var theme = card.themes().isEmpty() ? "other" : card.themes().get(0);
        out.open("article", "class", "card theme-" + theme + (card.cancelled() ? " cancelled" : ""),
                RubyWriter.READ_AS, out.readAs(card.readings()));
        if (card.cancelled()) {
            out.open("p", "class", "card-cancelled").icon("alert").text(out.texts().get("frame.card.cancelled"))
                    .close("p");
        }
        out.open("div", "class", "card-face");
        face(card.picture(), theme);
        out.close("div").open("div", "class", "card-body");
        when(card);
        title(card);
        where(card);
        Marks.write(out, card.welcome(), Boolean.TRUE.equals(card.free()));
        if (card.sureOn() != null) {
            out.element("p", "card-text", out.texts().format("freshness.sure", dates.day(card.sureOn())));
        }
        out.close("div").close("article");
    }

    /** Its picture, cut around what matters; what it shows is said on its own page. Else the drawing of its theme. */
    private void face(ShownPicture picture, String theme) throws IOException {
        if (picture == null) {
            out.themeIcon(theme);
        } else {
            out.open("img", "src", picture.address(WIDTH), "alt", picture.alt(), "width", SHOWN, "height", SHOWN,
                    "loading", "lazy", "decoding", "async", "class", picture.focus()).close("img");
        }
    }

    /** What is not public yet has the number 0 and leads nowhere. */
    private void title(GatheringCard card) throws IOException {
        out.open(heading, "class", "card-title");
        var link = card.id() == 0 ? "span" : "a";
        out.open(link, "href", card.id() == 0 ? null : "/gatherings/" + card.id(), "lang",
                out.languageOf(card.title())).text(card.title()).close(link).close(heading);
    }

    private void when(GatheringCard card) throws IOException {
        out.open("p", "class", "card-when");
        When.write(out, dates, card.startsAt(), card.endsAt(), card.allDay(),
                dated || Cards.needsDay(card, dates.getToday()));
        var again = dates.recurrence(card.recurring());
        if (again.isEmpty() && card.dates() > 1) {
            again = out.texts().format("frame.card.more", card.dates() - 1);
        }
        if (!again.isEmpty()) {
            out.text(" ").element("span", "again", again);
        }
        out.close("p");
    }

    private void where(GatheringCard card) throws IOException {
        out.open("p", "class", "card-where");
        if (card.placeName() != null) {
            out.open("span", "lang", out.languageOf(card.placeName())).icon("pin").text(card.placeName())
                    .close("span");
        }
        if (card.placeHidden()) {
            out.open("span").icon("pin").text(out.texts().get("frame.card.unsettled")).close("span");
        }
        if (card.online()) {
            out.open("span").icon("theme-online").text(out.texts().get("frame.card.online")).close("span");
        }
        if (card.distance() != null) {
            out.open("span").icon("walk").text(distance(card.distance())).close("span");
        }
        out.close("p");
    }

    /** 「350 m」, 「1.2 km」, 「18 km」: as exactly as one would say it. */
    static String distance(int metres) {
        if (metres < KILOMETRE) {
            return Math.round(metres / 10f) * 10 + " m";
        }
        return metres < 10 * KILOMETRE ? Math.round(metres / 100f) / 10f + " km" : Math.round(metres / 1000f) + " km";
    }
}
