package jp.idobata.web.member;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.idobata.flyer.Finding;
import jp.idobata.flyer.Flyer;
import jp.idobata.flyer.FlyerDate;
import jp.idobata.flyer.FlyerFee;
import jp.idobata.flyer.FlyerReader;
import jp.idobata.flyer.FlyerWhen;
import jp.idobata.flyer.Quote;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.SignUpWay;
import jp.idobata.gathering.Slot;
import jp.idobata.gathering.Terms;
import jp.idobata.web.frame.Dates;
import jp.idobata.web.frame.Texts;

/** What was found in a pasted text: rows to take or leave, and a proposal of those that are taken. */
final class PastedFlyer {

    private static final int DATES_SHOWN = 10;
    /** From so many days in a row with the same times on, they are told as a rule. */
    private static final int RUN_LEAST = 8;

    private static final Map<SignUpWay, Pattern> WAYS = Map.of(
            SignUpWay.NONE, Pattern.compile("(?:申し?込み?|予約)(?:は)?(?:不要|いりません|要りません|なし)|^不要"),
            SignUpWay.PHONE, Pattern.compile("(?:お)?電話|TEL|℡|(?<!\\d)0\\d{1,4}[-(]\\d"),
            SignUpWay.MAIL, Pattern.compile("メール|[Ee]-?mail|@"),
            SignUpWay.LINK, Pattern.compile("https?://"));
    private static final Pattern PAGE = Pattern.compile("https?://[!-~]{4,400}");

    private final String text;
    private final Map<String, Finding<?>> found = new LinkedHashMap<>();
    private final Flyer flyer;

    /** Reads a text on a day. */
    PastedFlyer(String text, LocalDate today) {
        this.text = text;
        flyer = FlyerReader.read(text, today);
        put("title", flyer.title());
        put("when", flyer.when());
        put("reception", flyer.reception());
        put("place", flyer.place());
        put("address", flyer.address());
        put("fee", flyer.fee());
        put("capacity", flyer.capacity());
        put("audience", flyer.audience());
        put("signUp", flyer.signUp());
        put("weather", flyer.weather());
        put("organiser", flyer.organiser());
        put("phone", flyer.phone());
        put("mail", flyer.mail());
        put("web", flyer.web());
    }

    private void put(String name, Optional<? extends Finding<?>> finding) {
        finding.ifPresent(one -> found.put(name, one));
    }

    /**
     * One thing that was found.
     *
     * @param name what it is
     * @param values what it means, line by line
     * @param quotes the words it came from
     * @param doubts what to look at again, in sentences
     */
    public record Row(String name, List<String> values, List<String> quotes, List<String> doubts) {
    }

    /**
     * A piece of the text.
     *
     * @param words as they were pasted
     * @param read whether something was found in them
     */
    public record Piece(String words, boolean read) {
    }

    /** The whole text in its order, so that one sees what was not understood. */
    List<Piece> pieces() {
        var quotes = found.values().stream().flatMap(one -> one.quotes().stream())
                .sorted(Comparator.comparingInt(Quote::from)).toList();
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var quote : quotes) {
            if (quote.to() > at) {
                add(pieces, at, Math.max(at, quote.from()), false);
                add(pieces, Math.max(at, quote.from()), quote.to(), true);
                at = quote.to();
            }
        }
        add(pieces, at, text.length(), false);
        return pieces;
    }

    private void add(List<Piece> pieces, int from, int to, boolean read) {
        if (to > from) {
            pieces.add(new Piece(text.substring(from, to), read));
        }
    }

    /** What was found, by name. */
    List<String> names() {
        return List.copyOf(found.keySet());
    }

    /** Whether nothing but a first line was found. */
    boolean isBare() {
        return flyer.isBare();
    }

    /** What was found, in the words of a language. */
    List<Row> rows(Texts texts, Dates dates) {
        return found.entrySet().stream().map(one -> new Row(one.getKey(), values(one.getValue().value(), texts, dates),
                one.getValue().quotes().stream().map(Quote::words).map(words -> words.strip()
                        .replaceAll("[(（\\[【「『、，]+$", "")).toList(),
                one.getValue().doubts().stream().sorted().map(doubt -> texts.get("member.paste.doubt." + doubt.name()))
                        .toList())).toList();
    }

    private static List<String> values(Object value, Texts texts, Dates dates) {
        if (value instanceof FlyerFee fee) {
            return List.of(fee.text());
        }
        if (!(value instanceof FlyerWhen when)) {
            return List.of(value.toString());
        }
        var slots = when.dates().stream().map(PastedFlyer::slot).toList();
        var said = new ArrayList<String>();
        if (when.rrule() != null) {
            said.add(dates.sentence(when.rrule(), slots.get(0), when.pauses()));
        }
        slots.stream().limit(DATES_SHOWN)
                .forEach(slot -> said.add(dates.when(slot.startsAt(), slot.endsAt(), slot.allDay())));
        if (slots.size() > DATES_SHOWN) {
            said.add(texts.format("member.paste.more", slots.size() - DATES_SHOWN));
        }
        return List.copyOf(said);
    }

    /**
     * What is taken, as a proposal.
     *
     * @param taken names of what is taken
     * @param whole whether the whole text becomes the description
     * @param writer who holds it, if the text does not say so; or null
     */
    Proposal proposal(Collection<String> taken, boolean whole, String writer) {
        var when = flyer.when().filter(one -> taken.contains("when")).map(Finding::value);
        var fee = flyer.fee().filter(one -> taken.contains("fee")).map(Finding::value);
        var dates = when.map(FlyerWhen::dates).orElse(List.of()).stream().map(PastedFlyer::slot).toList();
        var daily = isDaily(dates);
        var last = daily ? dates.get(dates.size() - 1).startsAt().toLocalDate() : null;
        return new Proposal(value("title", taken), null, whole ? text : null, daily ? dates.subList(0, 1) : dates,
                daily ? Repeat.ending("FREQ=DAILY", last, null) : when.map(FlyerWhen::rrule).orElse(null),
                taken.contains("reception") ? flyer.reception().map(one -> one.quotes().get(0).words()
                        .replaceAll("^[(（、]|[)）]$", "")).orElse(null) : null,
                null, value("place", taken), value("address", taken), null, null, null, false, null, null,
                Optional.ofNullable(value("organiser", taken)).orElse(writer),
                Set.of(), Set.of(), fee.map(FlyerFee::free).orElse(null), fee.map(FlyerFee::text).orElse(null),
                taken.contains("capacity") ? flyer.capacity().map(Finding::value).orElse(null) : null, null,
                value("audience", taken), value("signUp", taken), value("phone", taken), value("mail", taken),
                value("web", taken), when.map(FlyerWhen::pauses).orElse(null), null,
                new Terms(ways(taken), page(value("signUp", taken)), null, null, false, value("weather", taken)), null,
                null);
    }

    /** How one says that one comes: the ways the words name, as far as the text says how to reach somebody so. */
    private Set<SignUpWay> ways(Collection<String> taken) {
        var signUp = value("signUp", taken);
        var ways = EnumSet.noneOf(SignUpWay.class);
        if (signUp != null) {
            WAYS.forEach((way, words) -> {
                if (words.matcher(signUp).find()) {
                    ways.add(way);
                }
            });
        }
        if (ways.contains(SignUpWay.NONE)) {
            return Set.of(SignUpWay.NONE);
        }
        ways.removeIf(way -> way == SignUpWay.PHONE && value("phone", taken) == null
                || way == SignUpWay.MAIL && value("mail", taken) == null);
        return ways;
    }

    /** The page that the words about signing up name. */
    private static String page(String signUp) {
        var page = PAGE.matcher(signUp == null ? "" : signUp);
        return page.find() ? page.group() : null;
    }

    private String value(String name, Collection<String> taken) {
        return Stream.of(name).filter(taken::contains).map(found::get).filter(one -> one != null)
                .map(one -> one.value().toString()).findFirst().orElse(null);
    }

    private static boolean isDaily(List<Slot> dates) {
        return dates.size() >= RUN_LEAST && IntStream.range(1, dates.size()).allMatch(i ->
                dates.get(i).startsAt().equals(dates.get(0).startsAt().plusDays(i))
                        && (dates.get(i).endsAt() == null ? dates.get(0).endsAt() == null
                                : dates.get(0).endsAt() != null
                                        && dates.get(i).endsAt().equals(dates.get(0).endsAt().plusDays(i))));
    }

    private static Slot slot(FlyerDate date) {
        if (date.start() == null) {
            return new Slot(date.day().atStartOfDay(), null, true);
        }
        LocalDateTime start = date.day().atTime(date.start());
        return new Slot(start, date.end() == null ? null : date.day().atTime(date.end()), false);
    }
}
