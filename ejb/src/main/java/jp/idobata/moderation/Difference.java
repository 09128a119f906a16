package jp.idobata.moderation;

import java.lang.reflect.RecordComponent;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jp.idobata.gathering.DateChange;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.Slot;
import jp.idobata.gathering.Terms;
import jp.idobata.group.GroupDetails;
import jp.idobata.story.StoryProposal;
import jp.idobata.whisper.WhisperProposal;

/**
 * One field in which a change differs from what the public sees. A text that differs only by the space around it or by
 * how a browser ends its lines does not differ, and a missing text is an empty one.
 *
 * @param field the record component of {@link Proposal}, or of its {@link Terms}; or of a whisper or a group's page
 * @param before its value now: as in {@link Proposal}, dates in their order; null if there is none
 * @param after its value once the change is let through
 */
public record Difference(String field, Object before, Object after) {

    private static final Set<String> ORDERED_BY_DAY = Set.of("dates", "changes");

    /** All fields in which two proposals differ, in the order of the posting form. */
    public static List<Difference> between(Proposal before, Proposal after) {
        return differing(Stream.concat(
                fields(Proposal.class, before, after).filter(difference -> !difference.field.equals("terms")),
                fields(Terms.class, before.terms(), after.terms())));
    }

    /** All fields in which two wordings of a whisper differ. */
    public static List<Difference> between(WhisperProposal before, WhisperProposal after) {
        return differing(fields(WhisperProposal.class, before, after));
    }

    /** All fields in which two wordings of a group's page differ, in the order of its form. */
    public static List<Difference> between(GroupDetails before, GroupDetails after) {
        return differing(fields(GroupDetails.class, before, after));
    }

    /** All fields in which two wordings of a story differ, in the order of its form. */
    public static List<Difference> between(StoryProposal before, StoryProposal after) {
        return differing(fields(StoryProposal.class, before, after));
    }

    private static List<Difference> differing(Stream<Difference> fields) {
        return fields.filter(difference -> !Objects.equals(difference.before, difference.after)).toList();
    }

    private static Stream<Difference> fields(Class<? extends Record> of, Record before, Record after) {
        return Arrays.stream(of.getRecordComponents())
                .map(field -> new Difference(field.getName(), value(field, before), value(field, after)));
    }

    private static Object value(RecordComponent field, Record record) {
        try {
            var value = field.getAccessor().invoke(record);
            if (value instanceof String text) {
                var plain = text.replace("\r\n", "\n").strip();
                return plain.isEmpty() ? null : plain;
            }
            return ORDERED_BY_DAY.contains(field.getName()) ? ((List<?>) value).stream()
                    .sorted(Comparator.comparing(Difference::day)).distinct().toList() : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(field.getName(), e);
        }
    }

    private static LocalDateTime day(Object date) {
        return date instanceof Slot slot ? slot.startsAt() : ((DateChange) date).day().atStartOfDay();
    }
}
