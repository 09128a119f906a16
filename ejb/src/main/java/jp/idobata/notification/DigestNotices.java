package jp.idobata.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.calendar.DatePhrases;
import jp.idobata.calendar.Holidays;
import jp.idobata.follow.Digest;
import jp.idobata.follow.Line;
import jp.idobata.notification.Notice.Part;

/** Writes the weekly digests. */
@ApplicationScoped
class DigestNotices {

    @Inject
    private Notices notices;

    void digest(@Observes(during = TransactionPhase.AFTER_SUCCESS) Digest digest) {
        notices.sendStoppable(digest.email(), digest.language(), "digest", "/digest/" + digest.link(),
                parts(digest, notices.link("")));
    }

    /**
     * What it is made of: the days of the week with what is on, what is new, the rest, and how to stop it.
     *
     * @param site address of the site, without a slash at the end
     */
    static List<Part> parts(Digest digest, String site) {
        var language = digest.language();
        var phrases = new DatePhrases(Notice.locale(language), digest.today(), Holidays.published()::nameOf);
        var parts = new ArrayList<>(List.of(new Part(digest.week().isEmpty() ? "quiet" : "week",
                List.of(bracketed(phrases.day(digest.today()))))));
        LocalDate day = null;
        for (var line : digest.week()) {
            if (!line.day(digest.today()).equals(day)) {
                day = line.day(digest.today());
                parts.add(new Part("day", List.of(bracketed(phrases.day(day)))));
            }
            parts.add(each(line, line.startsAt().toLocalDate().isBefore(day), phrases, language, site));
        }
        if (!digest.fresh().isEmpty()) {
            parts.add(new Part("new", List.of()));
        }
        digest.fresh().forEach(line -> parts.add(each(line, true, phrases, language, site)));
        parts.add(digest.more() ? new Part("more", List.of(site + "/my/follows?show=ahead"))
                : new Part("all", List.of(site + "/my/follows")));
        parts.add(new Part("end", List.of(site + "/digest/" + digest.link())));
        return parts;
    }

    private static Part each(Line line, boolean dated, DatePhrases phrases, String language, String site) {
        var title = Notice.written(language, line.title().replaceAll("\\p{Cntrl}+", " "), line.readings());
        return new Part("each", List.of(title,
                facts(line, dated, phrases, language), site + "/gatherings/" + line.id()));
    }

    /** When, where, who; one line of each that is known. */
    private static String facts(Line line, boolean dated, DatePhrases phrases, String language) {
        var day = dated ? bracketed(phrases.days(line.startsAt(), line.endsAt(), line.allDay())) : null;
        var time = bracketed(phrases.time(line.startsAt(), line.endsAt(), line.allDay()));
        var mark = line.fresh() && !dated ? Notice.said(language, "digest.mark") : null;
        var more = line.more() > 0 ? Letter.line(Notice.locale(language), Notice.said(language, "digest.dates"),
                line.more()) : null;
        var where = line.online() ? Notice.said(language, "digest.online")
                : Notice.written(language, line.place(), line.readings());
        return Stream.of(joined(" ", day, time, mark, more), joined(" / ", where,
                Notice.written(language, line.holder(), line.readings())))
                .filter(said -> !said.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String joined(String between, String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).filter(text -> !text.isBlank())
                .collect(Collectors.joining(between));
    }

    /** Readings stand in brackets: a mail has no ruby. */
    private static String bracketed(String phrase) {
        return phrase.replaceAll("｜([^《]+)《([^》]+)》", "$1（$2）");
    }
}
