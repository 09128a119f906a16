package jp.idobata.web.staff.connect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.idobata.insight.connect.Connect;
import jp.idobata.insight.connect.Match;
import jp.idobata.insight.connect.Need;
import jp.idobata.insight.connect.PartOfDay;
import jp.idobata.insight.connect.Travel;
import jp.idobata.insight.connect.Wish;
import jp.idobata.web.frame.Dates;
import jp.idobata.web.frame.Texts;

/** Why something stands in the list, and what is not known of it, in words. */
final class Reasons {

    private static final int AGAIN = 3;

    private final Texts texts;
    private final Dates dates;
    private final Wish wish;
    private final Travel travel;

    Reasons(Texts texts, Dates dates, Wish wish) {
        this.texts = texts;
        this.dates = dates;
        this.wish = wish;
        this.travel = wish.travel();
    }

    /** What a need is called. */
    static String name(Texts texts, Need need) {
        return need.isKnown() ? texts.get("connect.ease." + need.code()) : need.name();
    }

    /** What speaks for it, each in a few words. */
    List<String> good(Match match) {
        var said = new ArrayList<String>();
        match.hits().forEach(hit -> said.add(texts.format("connect.hit." + hit.in(), hit.word())));
        if (match.minutes() != null) {
            said.add(texts.format("connect.way." + travel.code(), match.minutes()));
        }
        again(match).ifPresent(said::add);
        match.good().forEach(need -> said.add(name(texts, need)));
        if (wish.form() != null && match.forms().contains(wish.form())) {
            said.add(texts.get("connect.form." + wish.form().code()));
        }
        if (Boolean.TRUE.equals(match.free())) {
            said.add(texts.get("connect.free"));
        }
        if (match.online()) {
            said.add(texts.get("connect.online"));
        }
        return said;
    }

    private Optional<String> again(Match match) {
        if (match.dates().isEmpty()) {
            return Optional.empty();
        }
        var rule = dates.recurrence(match.recurring());
        if (!rule.isEmpty()) {
            var first = match.dates().get(0);
            return Optional.of(first.allDay() ? rule : texts.format("connect.again.rule", rule,
                    texts.get("connect.part." + PartOfDay.at(first.startsAt().toLocalTime()).code())));
        }
        return match.datesInAll() < AGAIN ? Optional.empty()
                : Optional.of(texts.format("connect.again.times", match.datesInAll(), Connect.DAYS_AHEAD));
    }

    /** What was asked for and nobody has told, in one line; empty if all is told. */
    String unknown(Match match) {
        var said = match.unknown().stream().map(need -> need.isKnown()
                ? texts.get("connect.unknown." + need.code()) : texts.format("connect.unknown.need", need.name()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (wish.from() != null && match.minutes() == null && !match.online()) {
            said.add(texts.get("connect.unknown.way"));
        }
        if (wish.form() != null && !match.forms().contains(wish.form())) {
            said.add(texts.format("connect.unknown.form", texts.get("connect.form." + wish.form().code())));
        }
        if (Boolean.FALSE.equals(match.ages())) {
            said.add(texts.get("connect.unknown.ages"));
        }
        return said.isEmpty() ? "" : texts.format("connect.unknown", String.join(texts.get("connect.and"), said));
    }
}
