package jp.idobata.web.visitor.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.calendar.DatePhrases;
import jp.idobata.calendar.Holidays;
import jp.idobata.publishing.PublicDate;
import jp.idobata.publishing.PublicGathering;
import jp.idobata.publishing.paper.Bulletin;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Texts;

/** A gathering as a text for the city's bulletin, in Japanese or English. */
final class Manuscript {

    private final PublicGathering gathering;
    private final Texts texts;
    private final DatePhrases phrases;
    private final boolean english;

    /**
     * A length and the text that keeps to it.
     *
     * @param most characters at most
     * @param count how many it has
     */
    public record Cut(int most, String text, int count) {
    }

    Manuscript(PublicGathering gathering, Language language, LocalDate today) {
        var spoken = language == Language.ENGLISH ? Language.ENGLISH : Language.JAPANESE;
        this.gathering = gathering;
        english = spoken == Language.ENGLISH;
        texts = Texts.in(spoken);
        phrases = new DatePhrases(spoken.getLocale(), today, Holidays.published()::nameOf);
    }

    List<Cut> cuts() {
        var bulletin = new Bulletin(head(), text());
        return Bulletin.LENGTHS.stream().map(most -> {
            var text = bulletin.within(most);
            return new Cut(most, text, Bulletin.count(text));
        }).toList();
    }

    private List<String> head() {
        var head = new ArrayList<String>();
        head.add(gathering.title());
        gathering.dates().stream().filter(date -> gathering.datesInAll() > 0 && date.cancelled() == null).findFirst()
                .map(this::when).ifPresent(head::add);
        head.add(gathering.placeName() != null ? gathering.placeName() : gathering.placeHidden()
                ? texts.get("paper.list.unsettled") : gathering.online()
                        ? texts.get("visitor.gathering.where.online") : "");
        var contact = Stream.of(gathering.phone(), gathering.email(), gathering.website(), gathering.organiser())
                .filter(Objects::nonNull).findFirst();
        contact.map(text -> texts.format("paper.bulletin.contact", text)).ifPresent(head::add);
        return head;
    }

    private String when(PublicDate date) {
        return phrases.day(date.startsAt().toLocalDate()) + (english ? " " : "")
                + phrases.time(date.startsAt(), date.endsAt(), date.allDay());
    }

    private String text() {
        return Stream.of(gathering.summary(), gathering.description()).filter(Objects::nonNull).map(String::strip)
                .collect(Collectors.joining("\n"));
    }
}
