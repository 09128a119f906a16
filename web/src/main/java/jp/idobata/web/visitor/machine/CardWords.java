package jp.idobata.web.visitor.machine;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.calendar.DatePhrases;
import jp.idobata.calendar.Holidays;
import jp.idobata.calendar.RecurrencePhrases;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.Gatherings;
import jp.idobata.publishing.PublicDate;
import jp.idobata.publishing.PublicGathering;
import jp.idobata.publishing.card.CardText;
import jp.idobata.web.frame.FeedVoices;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Site;
import jp.idobata.web.frame.Texts;

/** What stands on the card of a gathering. One statement, for the name of its theme. */
@ApplicationScoped
public class CardWords {

    @EJB
    private Gatherings gatherings;

    @Inject
    private FeedVoices voices;

    @Inject
    private TownClock clock;

    @Inject
    private Site site;

    CardText of(PublicGathering gathering, Language language) {
        var voice = voices.of(language, gathering.themes().isEmpty() ? List.of() : gatherings.themes());
        return of(gathering, language, gathering.themes().stream().findFirst().map(voice::theme).orElse(null));
    }

    private CardText of(PublicGathering gathering, Language language, String theme) {
        var phrases = new DatePhrases(language.getLocale(), clock.today(), Holidays.published()::nameOf);
        var date = gathering.dates().stream().findFirst().orElse(null);
        var rule = gathering.recurring() == null ? null : new RecurrencePhrases(language.getLocale(), phrases).say(
                gathering.recurring().rrule(), gathering.recurring().startsAt().toLocalDate()).orElse(null);
        var texts = Texts.in(language);
        var where = gathering.placeName() != null ? gathering.placeName()
                : gathering.placeHidden() ? texts.bare("frame.card.unsettled")
                : gathering.online() ? texts.bare("frame.card.online") : gathering.address();
        if (date == null) {
            return new CardText(gathering.title(), null, null, null, null, said(gathering.scheduleText(), rule), where,
                    theme, site.getName(), site.getTag(), site.getMainColour(), site.getActionColour());
        }
        var day = date.startsAt().toLocalDate();
        var time = phrases.time(date.startsAt(), date.endsAt(), date.allDay());
        return new CardText(gathering.title(), phrases.monthOfYear(day), String.valueOf(day.getDayOfMonth()),
                phrases.weekday(day), state(gathering, date, texts), said(time, rule), where, theme, site.getName(),
                site.getTag(), site.getMainColour(), site.getActionColour());
    }

    private static String said(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
    }

    private static String state(PublicGathering gathering, PublicDate date, Texts texts) {
        return date.cancelled() != null ? texts.bare("machine.card.cancelled")
                : gathering.datesInAll() == 0 ? texts.bare("machine.card.over") : null;
    }
}
