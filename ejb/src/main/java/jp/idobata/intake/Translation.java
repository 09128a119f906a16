package jp.idobata.intake;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.Slot;
import jp.idobata.intake.gathering.IntakeFee;
import jp.idobata.intake.gathering.IntakeGathering;
import jp.idobata.intake.place.IntakePlace;
import jp.idobata.intake.report.ImportReport;
import jp.idobata.intake.report.Problem;
import jp.idobata.intake.report.RowRef;
import jp.idobata.place.OpeningHours;
import jp.idobata.place.PlaceDetails;

/**
 * Puts what was read into the words of the town. A text too long for its column is kept whole with what was not read.
 */
public final class Translation {

    private static final int GROUP_NAME_MOST = 40;

    private final Map<RowRef, List<Problem>> problems;
    private final LocalDate today;

    private Translation(Map<RowRef, List<Problem>> problems, LocalDate today) {
        this.problems = problems;
        this.today = today;
    }

    /**
     * For what one import has read.
     *
     * @param today the day from which a programme is told
     */
    public static Translation of(ImportReport report, LocalDate today) {
        return new Translation(report.problems().stream().collect(Collectors.groupingBy(Problem::row)), today);
    }

    /** The organiser as a group's name, or null if it is none: missing, or a whole sentence. */
    static String groupName(IntakeGathering gathering) {
        return groupName(gathering.organiser());
    }

    /** Words about who runs it as a group's name, or null if they are none: missing, or a whole sentence. */
    public static String groupName(String name) {
        return name == null || name.isBlank() || name.length() > GROUP_NAME_MOST ? null : name;
    }

    /** A place in the words of the town. */
    public PlaceDetails place(IntakePlace place, boolean dropIn) {
        var position = place.position();
        var hours = place.hours().stream()
                .map(open -> new OpeningHours(open.weekday().getValue(), open.opens(), open.closes())).toList();
        return new PlaceDetails(fit(place.name(), 80), fit(place.kana(), 160), fit(place.category(), 40), null,
                fit(place.description(), 4000), fit(place.address(), 200), position == null ? null : position.lat(),
                position == null ? null : position.lon(), dropIn, fit(place.phone(), 40), fit(place.url(), 500),
                fit(place.hoursText(), 1000), hours, place.key(), unread(place.sources()), place.facts());
    }

    /** A gathering in the words of the town. */
    public Proposal gathering(IntakeGathering read, Long groupId, Long placeId) {
        var slots = read.occurrences().stream().map(date -> new Slot(date.startsAt(), date.endsAt(), date.allDay()))
                .toList();
        var venue = read.venue();
        var position = venue == null ? null : venue.position();
        var themes = read.online() ? plus(read.themeCodes(), "online") : read.themeCodes();
        return new Proposal(read.title(), fit(read.summary(), 140), fit(read.describedFrom(today), 4000), slots, null,
                fit(scheduleText(read), 2000), placeId,
                venue == null ? null : fit(venue.name(), 200), venue == null ? null : fit(venue.address(), 200),
                position == null ? null : position.lat(), position == null ? null : position.lon(), null, read.online(),
                fit(read.onlineUrl(), 500), groupId, fit(read.organiser(), 80), themes, Set.of(), free(read.fee()),
                fit(read.fee().text(), 500), read.capacity().people(), fit(read.capacity().text(), 500),
                fit(read.audience(), 500), fit(signUp(read), 1000), fit(read.contact().phone(), 40),
                fit(read.contact().mail(), 254), fit(read.url(), 500), null, null, null, null, null);
    }

    /** What of these rows could not be read, column by column, as it stood; null if nothing. */
    public String unread(List<RowRef> rows) {
        var lines = problemsOf(rows).filter(problem -> !problem.rawText().isBlank())
                .map(problem -> problem.column() + ": " + problem.rawText()).distinct().toList();
        return lines.isEmpty() ? null : fit(String.join("\n", lines), 10_000);
    }

    /** The cells as written wherever the dates and times do not say it all. */
    private String scheduleText(IntakeGathering read) {
        return Stream.of(datesSayAll(read) ? "" : read.dateText(), read.timeText()).filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private boolean datesSayAll(IntakeGathering read) {
        return !read.occurrences().isEmpty() && problemsOf(read.sources()).noneMatch(problem ->
                problem.reason().setsAside() || problem.rawText().equals(read.dateText()));
    }

    private Stream<Problem> problemsOf(List<RowRef> rows) {
        return rows.stream().map(problems::get).filter(Objects::nonNull).flatMap(List::stream);
    }

    /** How to say that one comes, and whom to ask; the desk's number only where it says more than the number itself. */
    private static String signUp(IntakeGathering read) {
        var contact = read.contact();
        var asked = contact.phoneText().equals(contact.phone()) ? contact.name() : contact.name() + " " + contact
                .phoneText();
        return Stream.of(read.apply(), asked).filter(text -> text != null && !text.isBlank()).map(String::strip)
                .collect(Collectors.joining("\n"));
    }

    private static Boolean free(IntakeFee fee) {
        return switch (fee.free()) {
            case YES -> true;
            case NO -> false;
            case UNKNOWN -> null;
        };
    }

    private static Set<String> plus(Set<String> themes, String theme) {
        var all = new LinkedHashSet<>(themes);
        all.add(theme);
        return all;
    }

    /** Null if there is nothing; cut with an ellipsis if it does not fit its column. */
    private static String fit(String text, int most) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return text.codePointCount(0, text.length()) <= most ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
