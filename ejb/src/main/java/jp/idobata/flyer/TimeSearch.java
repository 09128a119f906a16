package jp.idobata.flyer;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.idobata.flyer.Heading.Part;
import jp.idobata.intake.when.WhenWords;
import jp.idobata.intake.when.WhenWords.Stretch;

/** Finds times of day that stand apart from the days, and those that are not the start. */
final class TimeSearch {

    private static final Pattern NOT_THE_TIME = Pattern.compile("(?:受付|電話|問い?合わ?せ|TEL|申し?込み?|予約|窓口|開館|開場|集合|入場|閉館"
            + "|休憩|最終)[^\\n。\\d]{0,14}$");
    private static final Pattern RECEPTION = Pattern.compile("(?:受付|開場|集合)(?:開始|時間|時刻)?[^\\d\\n。、)]{0,4}$");
    private static final Pattern RECEPTION_AFTER = Pattern.compile("^(?:から|より|~)?に?(?:受付|開場|集合)(?!後)");

    private final Page page;
    private final String folded;

    TimeSearch(Page page) {
        this.page = page;
        this.folded = page.text().folded();
    }

    /** When one may come in. */
    Optional<Finding<LocalTime>> reception() {
        for (Stretch time = WhenWords.time(folded, 0, folded.length()); time != null;
                time = WhenWords.time(folded, time.to(), folded.length())) {
            String words = folded.substring(time.from(), time.to());
            Matcher clock = WhenWords.clock(words);
            boolean before = RECEPTION.matcher(page.before(time.from()) + words.substring(0, clock.start())).find();
            boolean after = RECEPTION_AFTER.matcher(words.substring(clock.end()) + page.after(time.to())).find();
            Optional<LocalTime> said = WhenWords.start(clock.group());
            if ((before || after) && said.isPresent() && !page.within(time.from(), Heading.SIGN_UP, Heading.CONTACT)) {
                return Optional.of(new Finding<>(said.get(), List.of(page.text().quote(time.from(), time.to())), Set
                        .of()));
            }
        }
        return Optional.empty();
    }

    /** The time of days that have none beside them. */
    Optional<Stretch> time(List<Stretch> chosen, List<Stretch> held, Set<Doubt> doubts) {
        for (Part part : page.parts()) {
            if (part.kind() == Heading.TIME && WhenWords.isTimed(folded.substring(part.body(), part.end()))) {
                int line = folded.indexOf('\n', part.body() + 1);
                return Optional.of(new Stretch(part.body(), line < 0 ? part.end() : Math.min(part.end(), line), "",
                        folded.substring(part.body(), part.end()), false));
            }
        }
        int end = chosen.get(chosen.size() - 1).to();
        Stretch next = WhenWords.time(folded, end, folded.length());
        if (next != null && folded.substring(end, next.from()).chars().filter(one -> one == '\n').count() <= 1
                && isTheTime(next)) {
            return Optional.of(next);
        }
        Optional<Stretch> again = held.stream().filter(one -> one.timed() && !chosen.contains(one)
                && !one.dates().isEmpty() && chosen.get(0).dates().startsWith(one.dates())).findFirst();
        if (again.isPresent()) {
            return again;
        }
        for (Stretch time = WhenWords.time(folded, 0, folded.length()); time != null;
                time = WhenWords.time(folded, time.to(), folded.length())) {
            if (isTheTime(time)) {
                doubts.add(Doubt.TIME_STANDS_APART);
                return Optional.of(time);
            }
        }
        return Optional.empty();
    }

    private boolean isTheTime(Stretch time) {
        return !page.within(time.from(), Heading.SIGN_UP, Heading.CONTACT, Heading.OTHER, Heading.AUDIENCE)
                && !NOT_THE_TIME.matcher(page.before(time.from()) + folded.substring(time.from(), time.to())
                        .replaceFirst("\\d.*", "")).find()
                && !Page.NOT_HELD_BEFORE.matcher(page.before(time.from())).find();
    }
}
