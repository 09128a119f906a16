package jp.idobata.web.member;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.idobata.calendar.Pauses;
import jp.idobata.gathering.Problem;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.SignUpWay;
import jp.idobata.gathering.Slot;
import jp.idobata.gathering.Terms;
import jp.idobata.gathering.Welcome;

/** Reads the posting form: what it proposes, and which of its fields cannot be read. */
final class PostReading {

    /** What ends by then belongs to the evening before. */
    static final LocalTime SMALL_HOURS_END = LocalTime.of(6, 0);

    /**
     * Something that cannot be read.
     *
     * @param field id of the field
     * @param key key of the sentence that says what to do
     */
    record Wrong(String field, String key) {
    }

    private final PostForm form;
    private final LocalDate today;
    private final List<Wrong> wrongs = new ArrayList<>();
    private final Proposal proposal;

    /**
     * Reads.
     *
     * @param before what was proposed before, for what the form does not show; or null
     * @param beforePlace name of the place proposed before, or null
     */
    PostReading(PostForm form, Proposal before, String beforePlace, LocalDate today) {
        this.form = form;
        this.today = today;
        this.proposal = read(Optional.ofNullable(before), beforePlace);
    }

    /** What can be read. */
    Proposal proposal() {
        return proposal;
    }

    /** What cannot. */
    List<Wrong> wrongs() {
        return List.copyOf(wrongs);
    }

    /** The field of this form that shows a part of the proposal. */
    static String field(Problem problem) {
        return switch (problem.field()) {
            case "dates" -> "day0";
            case "rrule" -> "repeat";
            default -> problem.field();
        };
    }

    private Proposal read(Optional<Proposal> before, String beforePlace) {
        var venue = form.word("venue");
        var samePlace = venue != null && venue.equals(beforePlace);
        var sameVenue = before.filter(was -> samePlace || venue != null && venue.equals(was.venue()));
        var point = point(sameVenue.isPresent() ? Optional.empty() : before);
        var slots = slots();
        var days = DayChanges.of(form.word("repeat") == null ? null : form.word("changes"));
        var free = form.word("free");
        return new Proposal(form.word("title"), form.word("summary"), form.word("description"), slots,
                rrule(slots, before.map(Proposal::rrule).orElse(null)),
                form.word("scheduleText"),
                samePlace ? before.map(Proposal::placeId).orElse(null) : null, venue, form.word("address"),
                point.isEmpty() ? null : point.get(0), point.isEmpty() ? null : point.get(1),
                number("area"), form.isOnline(), form.word("onlineUrl"), number("group"), form.word("organiser"),
                Set.copyOf(form.getThemes()), form.getWelcome().stream().map(Welcome::of).flatMap(Optional::stream)
                .collect(Collectors.toSet()), free == null ? null : (Boolean) free.equals("yes"), form.word("fee"),
                readable("capacity", Typed::count, "member.post.capacity.bad"),
                before.map(Proposal::capacityText).orElse(null), form.word("audience"), form.word("signUp"),
                form.word("phone"), form.word("email"), form.word("website"),
                form.word("repeat") == null ? Pauses.NONE : form.getRhythm().leavingOut(days.out()), days.moved(),
                terms(), form.getPictures().proposed(),
                before.map(Proposal::readings).orElse(null));
    }

    /**
     * Latitude and longitude, or nothing.
     *
     * @param left the proposal before, if its place was left: its point then is none of the new place's
     */
    private List<Double> point(Optional<Proposal> left) {
        var latitude = readable("latitude", Typed::degrees, "place.problem.point.bad");
        var longitude = readable("longitude", Typed::degrees, "place.problem.point.bad");
        if (latitude == null || longitude == null) {
            if ((form.word("latitude") == null) != (form.word("longitude") == null)) {
                wrongs.add(new Wrong("latitude", "place.problem.point.bad"));
            }
            return List.of();
        }
        return left.filter(was -> latitude.equals(was.latitude()) && longitude.equals(was.longitude())).isPresent()
                ? List.of() : List.of(latitude, longitude);
    }

    private Terms terms() {
        return new Terms(form.getWays().stream().map(SignUpWay::of).flatMap(Optional::stream)
                .collect(Collectors.toSet()), form.word("signUpUrl"),
                readable("ageFrom", Typed::count, "member.post.age.bad"),
                readable("ageTo", Typed::count, "member.post.age.bad"), form.isUrlForComers(), form.word("weather"));
    }

    private List<Slot> slots() {
        return form.getRows().stream().filter(row -> form.hasRow(row))
                .map(this::slot).filter(Objects::nonNull).toList();
    }

    private Slot slot(int row) {
        if (form.word("day" + row) == null) {
            wrongs.add(new Wrong("day" + row, "member.post.day.missing"));
        }
        var day = day("day" + row);
        var start = readable("start" + row, Typed::time, "member.post.time.bad");
        var end = readable("end" + row, Typed::time, "member.post.time.bad");
        var last = day("last" + row);
        if (form.word("start" + row) == null && !form.isAllDay()) {
            wrongs.add(new Wrong("start" + row, "member.post.start.missing"));
            return null;
        }
        if (day == null) {
            return null;
        }
        if (start == null) {
            return form.word("start" + row) != null ? null : new Slot(day.atStartOfDay(), last == null
                    || !last.isAfter(day) ? null : last.plusDays(1).atStartOfDay(), true);
        }
        var from = day.atTime(start);
        return new Slot(from, end(row, from, end, last), false);
    }

    private LocalDateTime end(int row, LocalDateTime from, LocalTime end, LocalDate last) {
        if (end == null) {
            return null;
        }
        if (last != null) {
            return ordered(row, from, last.atTime(end));
        }
        var sameDay = from.toLocalDate().atTime(end);
        return !sameDay.isAfter(from) && !end.isAfter(SMALL_HOURS_END) ? sameDay.plusDays(1)
                : ordered(row, from, sameDay);
    }

    private LocalDateTime ordered(int row, LocalDateTime from, LocalDateTime to) {
        if (!to.isAfter(from)) {
            wrongs.add(new Wrong("end" + row, "gathering.problem.dates.order"));
            return null;
        }
        return to;
    }

    private String rrule(List<Slot> slots, String before) {
        var repeat = form.word("repeat");
        var last = day("until");
        var count = readable("count", text -> Typed.count(text.replaceFirst("回$", "")), "member.post.count.bad");
        if (repeat == null || slots.isEmpty()) {
            return null;
        }
        var first = slots.get(0).startsAt().toLocalDate();
        if (last != null && last.isBefore(first)) {
            wrongs.add(new Wrong("until", "member.post.until.early"));
        }
        if (last != null && count != null) {
            wrongs.add(new Wrong("count", "member.post.count.both"));
        }
        return Repeat.named(repeat).map(chosen -> chosen.rule(first, form.getRhythm().ticks()))
                .or(() -> Optional.ofNullable(before)).map(rule -> Repeat.ending(rule, last, count)).orElse(null);
    }

    private Long number(String field) {
        var word = form.word(field);
        return word == null || !word.matches("\\d{1,18}") ? null : Long.valueOf(word);
    }

    private LocalDate day(String field) {
        return readable(field, text -> Typed.day(text, today), "member.post.day.bad");
    }

    private <T> T readable(String field, Function<String, Optional<T>> reader, String key) {
        var word = form.word(field);
        if (word == null) {
            return null;
        }
        var read = reader.apply(word);
        if (read.isEmpty()) {
            wrongs.add(new Wrong(field, key));
        }
        return read.orElse(null);
    }
}
