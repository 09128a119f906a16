package jp.idobata.intake.gathering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.idobata.intake.contact.IntakeContact;
import jp.idobata.intake.report.RowRef;
import jp.idobata.intake.when.DateSpan;
import jp.idobata.intake.when.IntakeOccurrence;

/**
 * One gathering as the files tell it.
 *
 * @param key stable from import to import as long as name and place stay the same
 * @param title on one line, at most 80 characters
 * @param titleKana reading; empty if not given
 * @param summary at most 140 characters; empty if the list has none
 * @param description at most 4,000 characters; empty if the list has none
 * @param programme what single dates of a series have of their own; empty if there is no such thing
 * @param dateText the date cell as written last; to be shown where there are no occurrences
 * @param timeText start and end cells as written last, if something in them was not read; else empty
 * @param occurrences in order, each once, at most 400; empty if no day can be relied on
 * @param spans spans among the days as the text gave them
 * @param venue null if none is given or it is only online
 * @param online whether one can take part from afar
 * @param onlineUrl empty if not given
 * @param themeCodes codes of themes, the most fitting first; may be empty
 * @param category the list's own category; empty if none
 * @param audience whom it is for, as written; empty if not given
 * @param apply how to apply, as written; empty if not given
 * @param organiser who runs it; empty if not given
 * @param url page about it; empty if none
 * @param rawKept every cell of the latest row under the file's own header, as it stood
 * @param sources the rows it was made from, in the order of the files
 */
public record IntakeGathering(String key, String title, String titleKana, String summary, String description,
        List<IntakeProgramme> programme, String dateText, String timeText, List<IntakeOccurrence> occurrences,
        List<DateSpan> spans, IntakeVenue venue, boolean online, String onlineUrl, Set<String> themeCodes,
        String category, IntakeFee fee, IntakeCapacity capacity, String audience, String apply,
        IntakeContact contact, String organiser, String url, Map<String, String> rawKept, List<RowRef> sources) {

    /**
     * The description as it stands on a day: what the dates from then on have of their own, each after its date; the
     * plain description if there is no such thing.
     */
    public String describedFrom(LocalDate day) {
        List<IntakeProgramme> ahead = programme.stream().filter(part -> !part.to().isBefore(day)).toList();
        return ahead.isEmpty() ? description
                : ahead.stream().map(IntakeProgramme::said).collect(Collectors.joining("\n\n"));
    }

    /** The same gathering, every date moved by whole weeks. */
    public IntakeGathering plusWeeks(long weeks) {
        TreeSet<IntakeOccurrence> moved = new TreeSet<>();
        occurrences.forEach(occurrence -> moved.add(occurrence.plusWeeks(weeks)));
        return new IntakeGathering(key, title, titleKana, summary, description,
                programme.stream().map(part -> part.plusWeeks(weeks)).toList(), dateText, timeText, List.copyOf(moved),
                spans.stream().map(span -> span.plusWeeks(weeks)).toList(), venue, online, onlineUrl, themeCodes,
                category, fee, capacity, audience, apply, contact, organiser, url, rawKept, sources);
    }
}
