package jp.idobata.intake.when;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.idobata.intake.when.DateToken.Kind;

/**
 * Finds, in running text, the stretches that tell days and times. What a token of a date or a time is, is said where
 * cells are read; here is only how such tokens stand in a row. Takes time in proportion to the text's length.
 */
public final class WhenWords {

    /** A time with what may stand around it: {@code (受付9時30分)}, {@code 午前の部10:00~}, {@code 13:00開場}. */
    private static final Pattern TIMES = Pattern.compile("[(、,・]?(?:(?:受付|開場|開館|開演|開始|集合|入場|終了|時間|第?\\d部|[昼夜]|午[前後])"
            + "(?:の部|開始|時間|時刻)?[:は/]?)?" + TimeCell.TIME.pattern()
            + "(?:まで|から|より|~)?に?(?:(?:受付|開場|集合|開演|開始|終了|閉場|解散)(?:開始)?(?![\\d午:]))?(?:予定)?\\)?");
    private static final Pattern REMARK = Pattern
            .compile("\\n?(?:※|\\(|、?(?:ただし|但し)|、)[^※\\n()。:]{0,30}(?:\\n[^※\\n()。:]{0,30})?"
            + "(?:休館|休み|を?除く|除き|休業|休室|休園|のみの\\d{1,2}日間|(?:平日|土日祝?|休日)のみ)(?:日|します|です)?\\)?");
    private static final Pattern TIME_REMARK = Pattern.compile("\\n?\\n?[(※](?:ただし|但し)?、?[^()※\\n]{0,30}?"
            + TimeCell.TIME.pattern() + "[^()※\\n]{0,20}\\)?");
    private static final Pattern JOIN = Pattern
            .compile("[、,・/;&()\\[\\] ]|および|及び|と(?=[\\d①-⑳])|並びに|また(?=\\d)|の(?=\\d)"
            + "|と?[冬夏春]休み期間|の?毎日|各(?=\\d)|(?i:mon|tue|wed|thu|fri|sat|sun)(?![a-z])[.]?");
    private static final Pattern LINE = Pattern.compile("\\n[・○●◯◆■ 　(]?(?=[\\d①-⑳午令R第毎~(・])");
    private static final Pattern START = Pattern.compile("[\\d①-⑳~]|[令平][\\d和成]|[RH](?=\\d)|毎|隔|第|最終|各");
    private static final Pattern NOT_BEFORE = Pattern.compile("\\d[/.:-]?\\z|-\\z");
    private static final int MOST_JOINS = 4;
    private static final int LAST_YEAR = 2099;

    private WhenWords() {
    }

    /**
     * A stretch of text about when.
     *
     * @param from where it begins
     * @param to where it ends, exclusive
     * @param dates its words about days, as a date cell would hold them; empty if it tells how often only
     * @param times its words about times of day, with the days between them if there are any; empty if it tells none
     * @param often whether it tells how often something recurs
     */
    public record Stretch(int from, int to, String dates, String times, boolean often) {

        /** Whether it tells a time of day. */
        public boolean timed() {
            return !times.isEmpty();
        }
    }

    /**
     * @param text folded as cells are, except that line breaks may stand, and spaces between letters of ASCII
     * @return those stretches that name a day or how often, in their order
     */
    public static List<Stretch> in(String text) {
        List<Stretch> stretches = new ArrayList<>();
        Matcher start = START.matcher(text);
        int at = 0;
        while (at < text.length() && start.find(at)) {
            boolean inside = NOT_BEFORE.matcher(text.substring(Math.max(0, start.start() - 2), start.start())).find()
                    && text.charAt(start.start()) != '~';
            Walk walk = new Walk(text, start.start());
            Stretch stretch = !inside && walk.begins() ? walk.stretch() : null;
            if (stretch != null && stretch.to() > stretch.from()) {
                stretches.add(stretch);
                at = stretch.to();
            } else {
                at = start.start() + 1;
            }
        }
        return stretches;
    }

    /** The first time of day in the text from there on, with what it says of itself around it; null if none is. */
    public static Stretch time(String text, int from, int to) {
        Matcher time = TIMES.matcher(text).region(from, to).useTransparentBounds(true);
        return time.find() ? new Stretch(time.start(), time.end(), "", time.group(), false) : null;
    }

    /** Where the time itself stands in words that {@link #time} has found. */
    public static Matcher clock(String words) {
        Matcher clock = TimeCell.TIME.matcher(words);
        if (!clock.find()) {
            throw new IllegalArgumentException("no time: " + words);
        }
        return clock;
    }

    /** The time of day that words begin with; empty if there is no such time. */
    public static Optional<LocalTime> start(String words) {
        return TimeCell.read(words).marks().stream().map(TimeMark::time).findFirst();
    }

    /** Of words about days those of the first one, with its year and weekday; empty if there is none. */
    public static String firstDay(String dates) {
        int at = 0;
        int end = 0;
        boolean day = false;
        while (at < dates.length()) {
            DateTokens.Piece piece = DateTokens.at(dates, at);
            Kind kind = piece.token().kind();
            if (day && kind != Kind.WEEKDAY) {
                break;
            }
            day |= kind == Kind.DATE;
            at = piece.end();
            end = day ? at : 0;
        }
        return dates.substring(0, end);
    }

    /** Whether a text has a time of day. */
    public static boolean isTimed(String text) {
        return TimeCell.TIME.matcher(text).find();
    }

    /** From its first word on, as far as the words are about days and times. */
    private static final class Walk {

        private final String text;
        private final int start;
        private final StringBuilder dates = new StringBuilder();
        private int end;
        private int timesFrom = -1;
        private int timesTo;
        private boolean often;
        private boolean dated;

        Walk(String text, int start) {
            this.text = text;
            this.start = start;
            this.end = start;
        }

        /** Whether a day, or how often, is named right there; a number, year or wave may stand before the day. */
        boolean begins() {
            int at = start;
            for (int before = 0; before < MOST_JOINS && at < text.length(); before++) {
                if (often(at)) {
                    return true;
                }
                DateTokens.Piece piece = DateTokens.at(text, at);
                Kind kind = piece.token().kind();
                boolean day = kind == Kind.DATE && piece.token().month() != 0 && isDay(piece.token());
                boolean months = kind == Kind.MONTH && isMonthOfDays(piece.end());
                if (day || months) {
                    return true;
                }
                boolean leads = kind == Kind.MARK || kind == Kind.YEAR || kind == Kind.RANGE
                        || kind == Kind.SKIP && before > 0 && piece.end() == at + 1;
                if (!leads) {
                    return false;
                }
                at = piece.end();
            }
            return false;
        }

        Stretch stretch() {
            int at = start;
            int joins = 0;
            StringBuilder between = new StringBuilder();
            while (at < text.length() && joins <= MOST_JOINS) {
                int next = told(at, between);
                if (next > at) {
                    joins = 0;
                    at = next;
                    continue;
                }
                Matcher join = match(JOIN, at);
                join = join == null ? match(LINE, at) : join;
                if (join == null) {
                    break;
                }
                between.append(join.group().isBlank() || join.group().startsWith("\n") ? "、" : join.group());
                joins++;
                at = join.end();
            }
            String times = timesFrom < 0 ? "" : text.substring(timesTo < 0 ? start : timesFrom,
                    timesTo < 0 ? end : timesTo);
            return new Stretch(start, end, dated ? dates.toString() : "", times, often);
        }

        /** Takes in what is told at a place; returns where that ends, or the same place if nothing is. */
        private int told(int at, StringBuilder between) {
            if (often(at)) {
                often = true;
            }
            Matcher times = match(TIMES, at);
            if (times != null && !isDayRange(at)) {
                return takeTime(at, times.end(), between);
            }
            Matcher aside = timesFrom < 0 ? null : match(TIME_REMARK, at);
            if (aside != null) {
                return takeTime(at, aside.end(), between);
            }
            DateTokens.Piece piece = DateTokens.at(text, at);
            boolean wave = piece.token().kind() == Kind.RANGE && !text.startsWith("-", at);
            if (wave && !goesOn(piece.end())) {
                return at;
            }
            if (isOfDays(piece)) {
                take(at, piece.end(), between);
                dated |= piece.token().kind() == Kind.DATE || piece.token().kind() == Kind.MONTH;
                return end;
            }
            Matcher remark = dated || often ? match(REMARK, at) : null;
            if (remark != null) {
                int clock = timesTo;
                take(at, remark.end(), between);
                timesTo = clock;
                return end;
            }
            Matcher words = often(at) ? match(Recurrence.WORDS, at) : null;
            if (words != null) {
                take(at, words.end(), between);
                return end;
            }
            return at;
        }

        private int takeTime(int at, int to, StringBuilder between) {
            timesFrom = timesFrom < 0 ? at : timesFrom;
            timesTo = timesTo < 0 ? timesTo : to;
            between.setLength(0);
            between.append('、');
            end = to;
            return to;
        }

        /** Days behind a time have times of their own, so the times are told with their days. */
        private void take(int at, int to, StringBuilder between) {
            timesTo = timesFrom < 0 ? timesTo : -1;
            dates.append(dates.length() == 0 ? "" : between).append(text, at, to);
            between.setLength(0);
            end = to;
        }

        private boolean isOfDays(DateTokens.Piece piece) {
            return switch (piece.token().kind()) {
                case DATE -> isDay(piece.token());
                case MARK -> leads(text, piece.end());
                case FILTER -> !(timesFrom >= 0 && text.startsWith("は", piece.end()));
                case YEAR, NEXT_YEAR, MONTH, WEEKDAY, ALL_ON, RANGE, UNTIL, DAY_COUNT, SESSIONS, TEMPLATE -> true;
                default -> false;
            };
        }

        /** Whether a number is that of a day. */
        private static boolean leads(String text, int at) {
            Kind kind = at < text.length() ? DateTokens.at(text, at).token().kind() : Kind.OTHER;
            return kind == Kind.DATE || kind == Kind.YEAR || kind == Kind.MONTH
                    || TimeCell.TIME.matcher(text).region(at, text.length()).lookingAt();
        }

        /** A range leads on to another day, or to days of the week. */
        private boolean goesOn(int at) {
            int to = at < text.length() && text.charAt(at) == '\n' ? at + 1 : at;
            if (to >= text.length() || match(TimeCell.TIME, to) != null) {
                return false;
            }
            Kind kind = DateTokens.at(text, to).token().kind();
            return kind == Kind.DATE || kind == Kind.YEAR || kind == Kind.NEXT_YEAR || kind == Kind.MONTH || often(to);
        }

        private boolean isMonthOfDays(int at) {
            String rest = text.substring(at, Math.min(text.length(), at + 14));
            return rest.matches("(?s)(?:[~・、]翌?年?\\d{1,2}月){0,3}(?:中)?の?(?:毎|各|第|[月火水木金土日]曜|土・?日|平日).*");
        }

        /** {@code 28~30日} are days although {@code 28~30時} would be a time. */
        private boolean isDayRange(int at) {
            return DateTokens.at(text, at).token().kind() == Kind.DATE;
        }

        private boolean often(int at) {
            return match(Recurrence.WORDS, at) != null;
        }

        private static boolean isDay(DateToken token) {
            return token.month() <= 12 && token.day() >= 1 && token.day() <= 31
                    && (token.year() == 0 || token.year() >= 1989 && token.year() <= LAST_YEAR);
        }

        private Matcher match(Pattern pattern, int at) {
            Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
            return matcher.lookingAt() && matcher.end() > at ? matcher : null;
        }
    }
}
