package jp.idobata.announcement.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.calendar.DatePhrases;
import jp.idobata.calendar.Holidays;

/** Finds the words: what is proposed to staff, and what follows by itself when something changes. In Japanese. */
public final class Wording {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("jp.idobata.announcement.text.Words",
            Locale.ROOT, Wording.class.getClassLoader());
    private static final List<Integer> PLACE_LENGTHS = List.of(80, 30, 0);
    private static final List<Integer> TITLE_LENGTHS = List.of(80, 40, 20);
    private static final int LINE_LEAST = 12;

    private final Voice voice;

    /** Speaks like that. */
    public Wording(Voice voice) {
        this.voice = voice;
    }

    /** A text of the bundle with its placeholders filled. */
    static String say(String key, Object... values) {
        var text = WORDS.getString(key);
        for (var i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i] == null ? "" : values[i].toString());
        }
        return text;
    }

    /** What a mark of welcome is called. */
    public static String mark(String code) {
        return WORDS.containsKey("mark." + code) ? WORDS.getString("mark." + code) : code;
    }

    /** What the site is called where nobody has given it a name. */
    public static String usualName() {
        return WORDS.getString("site.name");
    }

    /** Its tag where nobody has given it one. */
    public static String usualTag() {
        return WORDS.getString("site.tag");
    }

    /** What could be said of it on a channel. */
    public Said proposal(Channel channel, Facts facts) {
        return switch (channel) {
            case NEWS -> new Said(Cut.to(facts.title(), Said.TITLE_MOST, Measure.CHARACTERS), fitted(channel, "", null,
                    facts, ""));
            case MAIL -> new Said(null, fitted(channel, say("mail", voice.name()) + "\n\n", facts.title(), facts,
                    tail(facts)));
            default -> new Said(null, fitted(channel, "", facts.title(), facts, tail(facts)));
        };
    }

    /** The same with what has changed in front, for what can be edited where it stands. */
    public String amended(Channel channel, Set<Change> changes, Facts told, Facts now) {
        return fitted(channel, line(changes, told, now) + "\n\n", now.title(), now, tail(now));
    }

    /** A message of its own that says what has changed. */
    public String correction(Channel channel, Set<Change> changes, Facts told, Facts now) {
        var end = channel == Channel.NEWS ? "" : "\n\n" + tail(now);
        var room = channel.most() - channel.length(end);
        return Cut.to(line(changes, told, now), room, channel.measure()) + end;
    }

    /** What has changed, a sentence each. */
    String line(Set<Change> changes, Facts told, Facts now) {
        return changes.stream().map(change -> switch (change) {
            case CANCELLED -> say("dropped".equals(reason(now)) ? "cancelled.plain" : "cancelled", when(told),
                    told.title(), now.cancelled());
            case REINSTATED -> say("reinstated", when(now), now.title());
            case MOVED -> say("moved", now.title(), when(told), when(now));
            case PLACE -> where(now) == null ? say("place.open", now.title()) : say("place", now.title(), where(now));
            case TITLE -> say("renamed", told.title(), now.title());
        }).collect(Collectors.joining("\n"));
    }

    private static String reason(Facts facts) {
        return facts.cancelled().isBlank() || facts.cancelled().equals("—") ? "dropped" : "said";
    }

    /** When it is, as people say it whenever they read it. */
    public String when(Facts facts) {
        if (facts.startsAt() == null) {
            return facts.schedule();
        }
        var phrases = phrases(voice.today());
        var start = facts.startsAt();
        var ours = phrases.near(start.toLocalDate()).isPresent() ? phrases(start.toLocalDate().minusDays(7)) : phrases;
        return ours.when(start, facts.endsAt(), facts.allDay());
    }

    /** Seen from a day: a year is said if it is another one. */
    private static DatePhrases phrases(LocalDate day) {
        return new DatePhrases(Locale.JAPANESE, day, Holidays.published()::nameOf);
    }

    /** Where it is; null if nobody knows. */
    static String where(Facts facts) {
        return facts.where() != null ? facts.where() : facts.online() ? say("online") : null;
    }

    private String tail(Facts facts) {
        return voice.tag() + "\n" + voice.page(facts.gathering());
    }

    /** The longest that fits: what it is about goes first, then the place, then the end of the title. */
    private String fitted(Channel channel, String head, String title, Facts facts, String tail) {
        var end = tail.isEmpty() ? "" : "\n\n" + tail;
        for (var titleMost : TITLE_LENGTHS) {
            for (var placeMost : PLACE_LENGTHS) {
                var core = head + core(title, titleMost, facts, placeMost);
                var room = channel.aim() - channel.length(core + end);
                if (room >= 0) {
                    return core + about(facts, room, channel) + end;
                }
            }
        }
        // Even a long list of changes leaves the address where it is.
        return Cut.to(head.strip(), channel.most() - channel.length(end), channel.measure()) + end;
    }

    private String core(String title, int titleMost, Facts facts, int placeMost) {
        var place = where(facts) == null ? "" : Cut.to(where(facts), placeMost, Measure.CHARACTERS);
        var repeats = facts.repeats() == null ? "" : say("repeats", facts.repeats());
        return Stream.of(title == null ? null : say("title", Cut.to(title, titleMost, Measure.CHARACTERS)),
                when(facts) == null ? null : say("when", when(facts)) + repeats,
                place.isEmpty() ? null : say("where", place)).filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static String about(Facts facts, int room, Channel channel) {
        if (facts.summary() == null || facts.summary().isBlank()) {
            return "";
        }
        var line = Cut.to(facts.summary().strip(), room - 1, channel.measure());
        return line.isEmpty() || Measure.CHARACTERS.of(line) < Math.min(LINE_LEAST, Measure.CHARACTERS.of(facts
                .summary().strip())) ? "" : "\n" + line;
    }
}
