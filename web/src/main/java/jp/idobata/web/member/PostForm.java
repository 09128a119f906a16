package jp.idobata.web.member;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.SignUpWay;
import jp.idobata.gathering.Slot;
import jp.idobata.gathering.Terms;
import jp.idobata.gathering.Welcome;
import jp.idobata.web.frame.Kept;

/** The posting form as it stands: every field as it was typed, whether it can be read or not. */
public class PostForm implements WithAddress, Serializable {

    /** Value of the field {@code repeat} for a rule that the form has no word for and leaves as it is. */
    static final String AS_IT_IS = "AS_IT_IS";
    /** Most rows of dates. */
    static final int ROWS_MOST = 60;

    private static final long serialVersionUID = 1;
    private static final List<String> ROW = List.of("day", "start", "end", "last");
    private static final List<String> SEVERAL_LINES = List.of("description", "signUp", "reason", "changes",
            "scheduleText");
    private static final List<String> FIELDS = List.of("title", "summary", "description", "scheduleText", "repeat",
            "until", "venue",
            "address", "latitude", "longitude", "onlineUrl", "area", "free", "fee", "capacity", "audience", "signUp",
                    "phone", "email",
            "website", "group", "organiser",
            "signUpUrl", "ageFrom", "ageTo", "weather", "writerName", "writerEmail", "count", "changes");

    private final Map<String, String> words = new HashMap<>();
    private List<String> themes = new ArrayList<>();
    private List<String> welcome = new ArrayList<>();
    private List<String> ways = new ArrayList<>();
    private PostPictures pictures = new PostPictures();
    private Rhythm rhythm = new Rhythm();
    private boolean urlForComers;
    private boolean allDay;
    private boolean online;
    private int rows = 1;

    /** The form filled with a proposal. */
    static PostForm of(Proposal proposal, String placeName) {
        var form = new PostForm();
        form.put("title", proposal.title());
        form.put("summary", proposal.summary());
        form.put("description", proposal.description());
        form.fillDates(proposal);
        form.put("scheduleText", proposal.scheduleText());
        form.put("venue", placeName != null ? placeName : proposal.venue());
        form.put("address", proposal.address());
        form.put("latitude", proposal.latitude());
        form.put("longitude", proposal.longitude());
        form.put("area", proposal.areaId());
        form.online = proposal.online();
        form.put("onlineUrl", proposal.onlineUrl());
        form.put("free", proposal.free() == null ? null : proposal.free() ? "yes" : "no");
        form.put("fee", proposal.fee());
        form.put("capacity", proposal.capacity());
        form.put("audience", proposal.audience());
        form.put("signUp", proposal.signUp());
        form.put("phone", proposal.phone());
        form.put("email", proposal.email());
        form.put("website", proposal.website());
        form.put("group", proposal.groupId());
        form.put("organiser", proposal.organiser());
        form.fillTerms(proposal.terms());
        form.pictures = PostPictures.of(proposal.pictures());
        form.themes = new ArrayList<>(proposal.themes());
        form.welcome = new ArrayList<>(proposal.welcome().stream().map(Welcome::code).toList());
        return form;
    }

    private void fillTerms(Terms terms) {
        ways = new ArrayList<>(terms.ways().stream().sorted().map(SignUpWay::code).toList());
        put("signUpUrl", terms.signUpUrl());
        put("ageFrom", terms.ageFrom());
        put("ageTo", terms.ageTo());
        urlForComers = terms.urlForComers();
        put("weather", terms.weather());
    }

    /** The first row of dates alone. */
    static PostForm of(Slot slot) {
        var form = new PostForm();
        form.fillRow(0, slot);
        return form;
    }

    private void fillDates(Proposal proposal) {
        rows = Math.max(1, proposal.dates().size());
        IntStream.range(0, proposal.dates().size()).forEach(row -> fillRow(row, proposal.dates().get(row)));
        var rrule = proposal.rrule();
        if (rrule != null && !proposal.dates().isEmpty()) {
            put("until", Repeat.last(rrule));
            put("count", Repeat.count(rrule));
            var known = Repeat.of(rrule, proposal.dates().get(0).startsAt());
            put("repeat", known.map(way -> way.repeat().name()).orElse(AS_IT_IS));
            known.ifPresent(way -> rhythm.tick(way.ticks()));
            rhythm.tick(proposal.pauses());
            put("changes", DayChanges.of(proposal));
        }
    }

    private void fillRow(int row, Slot slot) {
        put("day" + row, slot.startsAt().toLocalDate());
        allDay |= slot.allDay();
        if (!slot.allDay()) {
            put("start" + row, slot.startsAt().toLocalTime());
        }
        if (slot.endsAt() != null) {
            if (!slot.allDay()) {
                put("end" + row, slot.endsAt().toLocalTime());
            }
            var last = lastDay(slot);
            if (last.isAfter(slot.startsAt())) {
                put("last" + row, last.toLocalDate());
            }
        }
    }

    /** When it ends, if the form must say the day; else when it begins. The small hours belong to the night before. */
    private static LocalDateTime lastDay(Slot slot) {
        var end = slot.allDay() ? slot.endsAt().minusDays(1) : slot.endsAt();
        var oneNight = !slot.allDay() && !end.toLocalTime().isAfter(PostReading.SMALL_HOURS_END)
                && end.toLocalDate().equals(slot.startsAt().toLocalDate().plusDays(1))
                && !end.toLocalTime().isAfter(slot.startsAt().toLocalTime());
        return oneNight || end.toLocalDate().equals(slot.startsAt().toLocalDate()) ? slot.startsAt() : end;
    }

    /** The form filled with words that were kept. */
    static PostForm of(Kept kept) {
        return of(kept::word, kept::words);
    }

    /** The form filled with words that were sent. */
    static PostForm of(UnaryOperator<String> word, Function<String, List<String>> words) {
        var form = new PostForm();
        FIELDS.forEach(field -> form.put(field, word.apply(field)));
        for (var row = 0; row < ROWS_MOST; row++) {
            for (var part : ROW) {
                var typed = word.apply(part + row);
                if (typed != null && !typed.isBlank()) {
                    form.put(part + row, typed);
                    form.rows = row + 1;
                }
            }
        }
        form.allDay = word.apply("allDay") != null;
        form.online = word.apply("online") != null;
        form.themes = new ArrayList<>(words.apply("themes"));
        form.welcome = new ArrayList<>(words.apply("welcome"));
        form.ways = new ArrayList<>(words.apply("ways"));
        form.rhythm = Rhythm.of(words);
        form.urlForComers = word.apply("urlForComers") != null;
        return form;
    }

    @Override
    public void put(String field, Object value) {
        if (value == null || value.toString().isBlank()) {
            words.remove(field);
        } else {
            words.put(field, value instanceof LocalTime time ? time.withSecond(0).withNano(0).toString()
                    : value.toString());
        }
    }

    /** What stands in a field, without space around; null if nothing. What has one line is one line. */
    @Override
    public String word(String field) {
        var word = words.get(field);
        if (word == null || word.isBlank()) {
            return null;
        }
        return SEVERAL_LINES.contains(field) ? word.strip().replace("\r\n", "\n")
                : word.strip().replaceAll("\\p{Cntrl}+", " ");
    }

    /** What stands in the fields, by their names. */
    public Map<String, String> getWords() {
        return words;
    }

    /** Ticks what was offered, such as {@code themes:eat}; what is no such thing is passed over. */
    void take(String offer) {
        var parts = offer == null ? List.<String>of() : List.of(offer.split(":", 2));
        if (parts.size() == 2) {
            var ticked = parts.get(0).equals("themes") ? themes : parts.get(0).equals("welcome") ? welcome : null;
            if (ticked != null && !ticked.contains(parts.get(1))) {
                ticked.add(parts.get(1));
            }
        }
    }

    /** One more row for a date. */
    void addRow() {
        rows = Math.min(ROWS_MOST, rows + 1);
    }

    /** Numbers of the rows of dates. */
    public List<Integer> getRows() {
        return IntStream.range(0, rows).boxed().toList();
    }

    /** Numbers of the rows after the first. */
    public List<Integer> getMoreRows() {
        return IntStream.range(1, rows).boxed().toList();
    }

    /** Whether nothing has been written yet; the organiser's name stands there from the beginning. */
    boolean isUntouched() {
        return pictures.isEmpty() && themes.isEmpty() && welcome.isEmpty() && ways.isEmpty() && rhythm.isUntouched()
                && !allDay && !online
                && words.keySet().stream().allMatch(field -> field.equals("organiser") || word(field) == null);
    }

    /** Which days it recurs on and which are left out, as ticked. */
    public Rhythm getRhythm() {
        return rhythm;
    }

    /** Whether anything stands in a row of dates. */
    boolean hasRow(int row) {
        return has(ROW.stream().map(part -> part + row).toList());
    }

    /** Whether anything stands in one of the fields. */
    boolean has(List<String> fields) {
        return fields.stream().anyMatch(field -> word(field) != null);
    }

    public PostPictures getPictures() {
        return pictures;
    }

    /** Puts pictures in that were kept elsewhere. */
    void setPictures(PostPictures pictures) {
        this.pictures = pictures;
    }

    public List<String> getThemes() {
        return themes;
    }

    public void setThemes(List<String> themes) {
        this.themes = themes;
    }

    public List<String> getWelcome() {
        return welcome;
    }

    public void setWelcome(List<String> welcome) {
        this.welcome = welcome;
    }

    public List<String> getWays() {
        return ways;
    }

    public void setWays(List<String> ways) {
        this.ways = ways;
    }

    public boolean isUrlForComers() {
        return urlForComers;
    }

    public void setUrlForComers(boolean urlForComers) {
        this.urlForComers = urlForComers;
    }

    public boolean isAllDay() {
        return allDay;
    }

    public void setAllDay(boolean allDay) {
        this.allDay = allDay;
    }

    public boolean isOnline() {
        return online;
    }

    public void setOnline(boolean online) {
        this.online = online;
    }
}
