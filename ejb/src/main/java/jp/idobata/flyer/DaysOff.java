package jp.idobata.flyer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.idobata.calendar.Pauses;

/** 休み: what a text says beside a rule of the days that are left out, such as 「祝日は休み」 or 「8月は休み」. */
final class DaysOff {

    private static final String OFF = "[^\\n。、\\d]{0,6}?(?:お?休み?(?!ま)|休会|除く|除き|なし|ありません)";
    private static final Pattern WORDS = Pattern.compile(
            "(?<holidays>祝祭?日|祝(?=[はをも・]|お?休|除))(?<both>[・、と]年末年始)?" + OFF
            + "|(?<yearEnd>年末年始)(?<also>[・、と]祝祭?日)?" + OFF
            + "|(?<month>\\d{1,2})月(?:中)?(?:は|を|も)?(?:お?休み?(?!ま)|休会|除く|なし)");

    private DaysOff() {
    }

    /**
     * The first such words from one place of a text to another, with those that follow them.
     *
     * @return what is left out, with the words; empty if nothing is said of it
     */
    static Optional<Finding<Pauses>> in(FlyerText text, int start, int end) {
        boolean holidays = false;
        boolean yearEnd = false;
        Set<Integer> months = new TreeSet<>();
        List<Quote> quotes = new ArrayList<>();
        Matcher words = WORDS.matcher(text.folded()).region(start, end);
        while (words.find()) {
            holidays |= words.group("holidays") != null || words.group("also") != null;
            yearEnd |= words.group("yearEnd") != null || words.group("both") != null;
            if (words.group("month") != null && words.group("month").matches("0?[1-9]|1[0-2]")) {
                months.add(Integer.valueOf(words.group("month")));
            }
            quotes.add(text.quote(words.start(), words.end()));
        }
        Pauses pauses = new Pauses(holidays, months, yearEnd, Set.of());
        return pauses.none() ? Optional.empty() : Optional.of(new Finding<>(pauses, quotes, Set.of()));
    }
}
