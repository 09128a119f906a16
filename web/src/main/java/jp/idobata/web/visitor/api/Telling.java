package jp.idobata.web.visitor.api;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import jp.idobata.calendar.DatePhrases;
import jp.idobata.calendar.Holidays;
import jp.idobata.calendar.RecurrencePhrases;
import jp.idobata.gathering.ProposalRules;
import jp.idobata.gathering.recurrence.Recurring;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Texts;

/**
 * How the town is told to one who asks: where the site is, what time it is there, and in which language.
 *
 * @param site address of the site, without a slash at the end
 * @param zone the town's time zone
 * @param today the day it is there
 * @param language the language asked for
 * @param themes names of the themes by code, in that language
 */
record Telling(String site, ZoneId zone, LocalDate today, Language language, Map<String, String> themes) {

    /** The whole address of a path of the site. */
    URI address(String path) {
        return URI.create(site + path);
    }

    /** A wall clock time in town; null if it is not known. */
    OffsetDateTime moment(LocalDateTime time) {
        return time == null ? null : time.atZone(zone).toOffsetDateTime();
    }

    /** A moment of record keeping, to the second. */
    OffsetDateTime moment(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).atZone(zone).toOffsetDateTime();
    }

    /** Themes by their names. */
    List<Coded> themes(List<String> codes) {
        return codes.stream().map(code -> new Coded(code, themes.getOrDefault(code, code))).toList();
    }

    /** Marks of welcome by their names. */
    List<Coded> marks(List<String> codes) {
        return codes.stream().map(code -> new Coded(code, Texts.in(language).bare("frame.mark." + code))).toList();
    }

    /** What a rule gives from today on and does not come true, so that it need not be waited for. */
    List<OffsetDateTime> leftOut(Recurring recurring) {
        return recurring == null ? List.of() : recurring.leftOut(today.atStartOfDay(),
                today.plusDays(ProposalRules.DAYS_AHEAD_MOST).atStartOfDay()).stream().map(this::moment).toList();
    }

    /** The rule of a series in words; null if there is none. */
    GatheringItem.Repeats repeats(Recurring recurring) {
        if (recurring == null) {
            return null;
        }
        var dates = new DatePhrases(language.getLocale(), today, Holidays.published()::nameOf);
        var text = new RecurrencePhrases(language.getLocale(), dates).say(recurring.rrule(),
                recurring.startsAt().toLocalDate(), recurring.pauses());
        return new GatheringItem.Repeats(text.map(Words::plain).orElse(null), recurring.forOthers());
    }
}
