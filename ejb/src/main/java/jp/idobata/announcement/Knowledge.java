package jp.idobata.announcement;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import jp.idobata.announcement.text.Facts;
import jp.idobata.announcement.text.Voice;
import jp.idobata.announcement.text.Wording;
import jp.idobata.calendar.DatePhrases;
import jp.idobata.calendar.Holidays;
import jp.idobata.calendar.RecurrencePhrases;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.recurrence.Recurring;
import jp.idobata.publishing.PublicDate;
import jp.idobata.publishing.PublicGathering;
import jp.idobata.publishing.PublicGatherings;
import jp.idobata.site.Setting;
import jp.idobata.site.SiteSettings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What is so now, as the public sees it, and how the town speaks of it. Settings: {@code SITE_URL}, {@code SITE_NAME},
 * {@code SITE_TAG}.
 */
@Dependent
class Knowledge {

    @EJB
    private PublicGatherings gatherings;

    @EJB
    private SiteSettings settings;

    @Inject
    private TownClock clock;

    @Inject
    @ConfigProperty(name = "SITE_URL", defaultValue = "http://localhost:8080")
    private String url;

    @Inject
    @ConfigProperty(name = "SITE_NAME")
    private Optional<String> name;

    @Inject
    @ConfigProperty(name = "SITE_TAG")
    private Optional<String> tag;

    Voice voice() {
        var look = settings.look();
        return new Voice(look.get(Setting.NAME).or(() -> name).orElseGet(Wording::usualName),
                look.get(Setting.TAG).or(() -> tag).orElseGet(Wording::usualTag), url.replaceAll("/+$", ""),
                clock.today());
    }

    Wording wording() {
        return new Wording(voice());
    }

    Optional<PublicGathering> gathering(long id) {
        return gatherings.find(id);
    }

    /** What could be told of a gathering: its next date that will be; empty if the public does not see it. */
    Optional<Facts> now(long gathering) {
        return gathering(gathering).map(seen -> facts(seen, seen.dates().stream().filter(date -> date.cancelled()
                == null).findFirst().orElse(seen.dates().isEmpty() ? null : seen.dates().get(0))));
    }

    /** The same of the date that was told of; what lies behind stays as it was told. */
    Optional<Facts> now(long gathering, Facts told) {
        return gathering(gathering).map(seen -> told.isOver(clock.now()) ? told : toldOf(seen, told));
    }

    /** A date that is not there any more is another one now, or none. */
    private Facts toldOf(PublicGathering seen, Facts told) {
        var same = seen.dates().stream().filter(date -> date.originalStartsAt().equals(told.date())).findFirst();
        var ahead = seen.dates().stream().filter(date -> seen.datesInAll() > 0 && date.cancelled() == null)
                .findFirst();
        if (same.isPresent() || told.date() == null) {
            return facts(seen, same.or(() -> ahead).orElse(null));
        }
        return ahead.map(date -> facts(seen, date)).orElseGet(() -> new Facts(seen.id(), seen.title(), told.date(),
                told.startsAt(), told.endsAt(), told.allDay(), seen.scheduleText(), "", told.repeats(),
                seen.placeId(), where(seen), seen.online(), seen.summary()));
    }

    private Facts facts(PublicGathering seen, PublicDate date) {
        var repeats = repeats(seen.recurring());
        return date == null ? new Facts(seen.id(), seen.title(), null, null, null, false, seen.scheduleText(), null,
                repeats, seen.placeId(), where(seen), seen.online(), seen.summary())
                : new Facts(seen.id(), seen.title(), date.originalStartsAt(), date.startsAt(), date.endsAt(),
                        date.allDay(), null, date.cancelled(), repeats, seen.placeId(), where(seen), seen.online(),
                        seen.summary());
    }

    private static String where(PublicGathering seen) {
        return seen.placeName() != null ? seen.placeName() : seen.address();
    }

    private String repeats(Recurring recurring) {
        return recurring == null ? null : new RecurrencePhrases(Locale.JAPANESE, new DatePhrases(Locale.JAPANESE,
                clock.today(), Holidays.published()::nameOf)).say(recurring.rrule(),
                recurring.startsAt().toLocalDate(), recurring.pauses()).orElse(null);
    }
}
