package jp.idobata.web.visitor.paper;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.idobata.publishing.FeedOf;
import jp.idobata.web.frame.Language;

/**
 * What paper is asked for.
 *
 * @param kind what sort of paper
 * @param id number of the gathering or area
 * @param size of the paper or, of a flyer, its size
 * @param first the first day that is told of, for lists
 * @param days how many days are told of, for lists
 * @param readings whether kanji have readings
 */
record Order(Kind kind, long id, String size, LocalDate first, int days, Language language, boolean readings) {

    private static final Pattern PATH = Pattern.compile(
            "/(gatherings|kawaraban|kairanban)/([1-9]\\d{0,17})(/flyer)?");
    private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}");
    private static final int DAYS_A_WEEK = 7;
    private static final int DAYS_BACK_MOST = 400;
    private static final int DAYS_AHEAD_MOST = 400;

    /** Sorts of paper. */
    enum Kind {
        /** ちらし. */
        FLYER("gatherings", FeedOf.GATHERING, Arrays.stream(Size.values()).map(Size::code).toList()),
        /** かわら版. */
        WALL("kawaraban", FeedOf.AREA, List.of("a4", "a3")),
        /** 回覧板. */
        ROUND("kairanban", FeedOf.AREA, List.of("a4"));

        private final String folder;
        private final FeedOf of;
        private final List<String> sizes;

        Kind(String folder, FeedOf of, List<String> sizes) {
            this.folder = folder;
            this.of = of;
            this.sizes = sizes;
        }

        FeedOf of() {
            return of;
        }
    }

    /** That something was asked for in a way that makes no sense. */
    static final class Senseless extends Exception {

        private static final long serialVersionUID = 1;

        Senseless(String parameter) {
            super(parameter);
        }
    }

    /**
     * Reads what was asked for; empty if there is no such paper.
     *
     * @param path address without its ending
     * @param given the value of a parameter, or null
     * @throws Senseless if a parameter has a value that means nothing
     */
    static Optional<Order> of(String path, Function<String, String> given, LocalDate today, Language language)
            throws Senseless {
        var match = PATH.matcher(path);
        if (!match.matches()) {
            return Optional.empty();
        }
        var kind = Arrays.stream(Kind.values()).filter(one -> one.folder.equals(match.group(1))).findFirst()
                .orElseThrow();
        if (match.group(3) == null == (kind == Kind.FLYER)) {
            return Optional.empty();
        }
        var size = Optional.ofNullable(given.apply("size")).orElse("a4");
        if (!kind.sizes.contains(size)) {
            throw new Senseless("size");
        }
        var first = kind == Kind.WALL ? monday(given.apply("week"), today) : today;
        var days = kind == Kind.ROUND ? weeks(given.apply("weeks")) * DAYS_A_WEEK : DAYS_A_WEEK;
        return Optional.of(new Order(kind, Long.parseLong(match.group(2)), size, first, days, language,
                readings(given.apply("ruby"))));
    }

    /** The Monday of a week such as 2026-W48, or of this one. */
    static LocalDate monday(String week, LocalDate today) throws Senseless {
        if (week == null) {
            return today.minusDays(today.getDayOfWeek().getValue() - 1L);
        }
        try {
            var monday = WEEK.matcher(week).matches() ? LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE)
                    : LocalDate.MIN;
            if (monday.isAfter(today.minusDays(DAYS_BACK_MOST)) && monday.isBefore(today.plusDays(DAYS_AHEAD_MOST))) {
                return monday;
            }
        } catch (DateTimeException e) {
            throw new Senseless("week");
        }
        throw new Senseless("week");
    }

    private static int weeks(String weeks) throws Senseless {
        if (weeks == null || weeks.equals("2")) {
            return 2;
        }
        if (weeks.equals("4")) {
            return 4;
        }
        throw new Senseless("weeks");
    }

    private static boolean readings(String ruby) throws Senseless {
        if (ruby == null || ruby.equals("false")) {
            return false;
        }
        if (ruby.equals("true")) {
            return true;
        }
        throw new Senseless("ruby");
    }

    LocalDate last() {
        return first.plusDays(days - 1L);
    }

    /** What it is called as a file. */
    String file() {
        return (kind == Kind.FLYER ? "flyer" : kind.folder) + "-" + id + (kind == Kind.WALL ? "-"
                + first.format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, "2026-W48".length()) : "") + "-" + size
                + ".pdf";
    }
}
