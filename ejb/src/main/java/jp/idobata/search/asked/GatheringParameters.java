package jp.idobata.search.asked;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.idobata.gathering.Welcome;
import jp.idobata.search.GatheringQuery;
import jp.idobata.search.GatheringQuery.Near;
import jp.idobata.search.GatheringQuery.Order;
import jp.idobata.search.SearchTerms;

/**
 * The parameters of {@code /gatherings}, its feeds and the API's list: {@code q area theme when from to at within
 * online free welcome group place page sort}. A list of values is given by repeating the parameter or by commas. What
 * cannot be read counts as not given and is named in {@link #faults()}: a page goes on without it, the API answers 400.
 */
public final class GatheringParameters {

    /** The words of {@code when}. */
    public static final Set<String> WHENS = Set.of("now", "today", "tomorrow", "weekend", "week", "month");

    private static final int WITHIN_DEFAULT_METRES = 2000;
    private static final int WITHIN_MOST_METRES = 50_000;
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,20}");
    private static final int VALUES_MOST = 20;

    private final Function<String, List<String>> given;
    private final LocalDateTime now;
    private final List<String> faults = new ArrayList<>();
    private final GatheringQuery query;

    /**
     * Reads the parameters.
     *
     * @param given all values of a parameter, empty or null if it is not given
     * @param now the wall clock in town
     * @param size gatherings on a page
     */
    public GatheringParameters(Function<String, List<String>> given, LocalDateTime now, int size) {
        this.given = given;
        this.now = now;
        var span = span();
        this.query = new GatheringQuery(SearchTerms.of(one("q").orElse(null)), number("area"), codes("theme"),
                span.from,
                span.until, flag("free"), flag("online"), welcome(), number("group"), number("place"), near(), order(),
                page(), size);
    }

    /** What is asked for. */
    public GatheringQuery query() {
        return query;
    }

    /** Names of the parameters that could not be read. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    private record Span(LocalDateTime from, LocalDateTime until) {
    }

    /** Days that are named outweigh a word such as today. */
    private Span span() {
        var from = day("from").map(LocalDate::atStartOfDay);
        var until = day("to").map(day -> day.plusDays(1).atStartOfDay());
        var when = one("when").map(word -> word.toLowerCase(Locale.ROOT))
                .flatMap(word -> WHENS.contains(word) ? Optional.of(word) : fault("when"));
        return when.isPresent() && from.isEmpty() && until.isEmpty() ? span(when.get())
                : new Span(from.orElse(now), until.orElse(null));
    }

    /** The span of a word: this moment, today, tomorrow, Saturday and Sunday, the next seven days, the next month. */
    private Span span(String word) {
        var today = now.toLocalDate();
        var saturday = today.getDayOfWeek() == DayOfWeek.SUNDAY ? today.minusDays(1)
                : today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        return switch (word) {
            case "now" -> new Span(now, GatheringQuery.at(now).until());
            case "today" -> new Span(now, today.plusDays(1).atStartOfDay());
            case "tomorrow" -> new Span(today.plusDays(1).atStartOfDay(), today.plusDays(2).atStartOfDay());
            case "weekend" -> new Span(saturday.isAfter(today) ? saturday.atStartOfDay() : now,
                    saturday.plusDays(2).atStartOfDay());
            case "week" -> new Span(now, today.plusDays(7).atStartOfDay());
            default -> new Span(now, today.plusMonths(1).plusDays(1).atStartOfDay());
        };
    }

    private Near near() {
        var metres = within();
        var at = one("at");
        if (at.isEmpty()) {
            return null;
        }
        try {
            var parts = at.get().split(",", -1);
            var latitude = Double.parseDouble(parts[0]);
            var longitude = Double.parseDouble(parts[1]);
            if (parts.length == 2 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
                return new Near(latitude, longitude, metres);
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            // Named below, like every other point that is not one.
        }
        faults.add("at");
        return null;
    }

    private int within() {
        var metres = number("within");
        return metres == null ? WITHIN_DEFAULT_METRES : (int) Math.min(WITHIN_MOST_METRES, metres);
    }

    private Order order() {
        return one("sort").flatMap(word -> switch (word) {
            case "best" -> Optional.of(Order.BEST);
            case "soon" -> Optional.of(Order.SOON);
            case "near" -> Optional.of(Order.NEAR);
            case "new" -> Optional.of(Order.NEW);
            default -> fault("sort");
        }).orElse(Order.BEST);
    }

    private int page() {
        var page = number("page");
        return page == null ? 1 : (int) Math.min(GatheringQuery.PAGE_MOST, page);
    }

    private Set<Welcome> welcome() {
        return codes("welcome").stream().map(code -> Welcome.of(code).or(() -> fault("welcome")))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private Set<String> codes(String name) {
        var values = Optional.ofNullable(given.apply(name)).orElse(List.of());
        var codes = new LinkedHashSet<String>();
        for (var value : values.subList(0, Math.min(VALUES_MOST, values.size()))) {
            for (var code : value.split(",", VALUES_MOST)) {
                if (CODE.matcher(code).matches()) {
                    codes.add(code);
                } else if (!code.isEmpty()) {
                    faults.add(name);
                }
            }
        }
        return codes;
    }

    private Long number(String name) {
        return one(name).flatMap(text -> text.matches("[1-9]\\d{0,17}") ? Optional.of(Long.valueOf(text)) : fault(name))
                .orElse(null);
    }

    private boolean flag(String name) {
        return one(name).flatMap(text -> switch (text) {
            case "true", "1", "on" -> Optional.of(true);
            case "false", "0" -> Optional.of(false);
            default -> fault(name);
        }).orElse(false);
    }

    private Optional<LocalDate> day(String name) {
        return one(name).flatMap(text -> {
            try {
                var day = LocalDate.parse(text);
                return day.getYear() >= 1900 && day.getYear() <= 2200 ? Optional.of(day) : fault(name);
            } catch (DateTimeException e) {
                return fault(name);
            }
        });
    }

    private <T> Optional<T> fault(String name) {
        faults.add(name);
        return Optional.empty();
    }

    private Optional<String> one(String name) {
        var values = given.apply(name);
        return values == null || values.isEmpty() ? Optional.empty()
                : Optional.of(values.get(0).strip()).filter(text -> !text.isEmpty());
    }
}
