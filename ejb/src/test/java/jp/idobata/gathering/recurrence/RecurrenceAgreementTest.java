package jp.idobata.gathering.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.junit.jupiter.api.Test;

/** Our dates are those of two others: of the library asked by itself, and of a walk through the calendar day by day. */
class RecurrenceAgreementTest {

    private static final int RULES = 10_000;
    private static final int MOST = 400;
    private static final long SEED = 20261121;

    @Test
    void tenThousandRulesMeanTheSameToThreeReaders() throws InvalidRecurrenceRuleException {
        var random = new Random(SEED);
        var dates = 0;
        var counted = 0;
        var paused = 0;
        for (var i = 0; i < RULES; i++) {
            var rule = draw(random);
            var from = rule.first().plusDays(random.nextInt(500));
            var end = from.plusDays(MOST);
            var ours = ours(rule, from, end);
            assertEquals(rule.walk(from, end), ours, () -> "walked: " + rule);
            assertEquals(library(rule, from, end), ours, () -> "by the library: " + rule);
            dates += ours.size();
            counted += rule.count() > 0 ? 1 : 0;
            paused += rule.pauses().none() ? 0 : 1;
        }
        assertTrue(dates > RULES * 10 && counted > RULES / 4 && paused > RULES / 2, dates + " " + counted + " "
                + paused);
    }

    @Test
    void whoeverKnowsOnlyTheRuleAndWhatIsLeftOutHasTheSameDates() throws InvalidRecurrenceRuleException {
        var random = new Random(SEED);
        for (var i = 0; i < RULES; i++) {
            var rule = draw(random);
            var end = rule.first().plusDays(MOST);
            var recurrence = Recurrence.of(rule.rrule());
            var outside = recurrence.forOthers(rule.first(), end, day -> !rule.pauses().has(day));
            var theirs = expand(outside, rule.first(), end);
            theirs.removeAll(leftOut(recurrence, rule, end));
            assertEquals(ours(rule, rule.first(), end), theirs, () -> rule + " as " + outside);
        }
    }

    /** A rule that can come true; of one that is refused because it never does, the walk finds no date either. */
    private static RandomRule draw(Random random) {
        var rule = RandomRule.draw(random);
        var end = rule.first().plusYears(12);
        try {
            Recurrence.of(rule.rrule()).dates(rule.first(), rule.first(), end, 1);
            return rule;
        } catch (RecurrenceRefusal refusal) {
            assertEquals(List.of(), rule.walk(rule.first(), end), rule::toString);
            return draw(random);
        }
    }

    private static List<LocalDateTime> ours(RandomRule rule, LocalDateTime from, LocalDateTime end) {
        return Recurrence.of(rule.rrule()).dates(rule.first(), from, end, MOST, day -> !rule.pauses().has(day));
    }

    private static List<LocalDateTime> leftOut(Recurrence recurrence, RandomRule rule, LocalDateTime end) {
        return recurrence.leftOut(rule.first(), rule.first(), end, MOST, day -> !rule.pauses().has(day));
    }

    private static List<LocalDateTime> library(RandomRule rule, LocalDateTime from, LocalDateTime end)
            throws InvalidRecurrenceRuleException {
        var held = expand(rule.pauses().none() ? rule.rrule() : rule.uncounted(), rule.first(), end).stream()
                .filter(date -> !rule.pauses().has(date.toLocalDate())).toList();
        return (rule.count() == 0 ? held : held.subList(0, Math.min(rule.count(), held.size()))).stream()
                .filter(date -> !date.isBefore(from)).toList();
    }

    private static List<LocalDateTime> expand(String rrule, LocalDateTime first, LocalDateTime end)
            throws InvalidRecurrenceRuleException {
        var rule = new RecurrenceRule(rrule, RecurrenceRule.RfcMode.RFC5545_LAX);
        var until = rule.getUntil();
        if (until != null && until.isAllDay()) {
            rule.setUntil(new DateTime(until.getYear(), until.getMonth(), until.getDayOfMonth(), 23, 59, 59));
        }
        var dates = new ArrayList<LocalDateTime>();
        var iterator = rule.iterator(new DateTime(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth(),
                first.getHour(), first.getMinute(), first.getSecond()));
        while (iterator.hasNext()) {
            var date = iterator.nextDateTime();
            var local = LocalDateTime.of(date.getYear(), date.getMonth() + 1, date.getDayOfMonth(), date.getHours(),
                    date.getMinutes(), date.getSeconds());
            if (!local.isBefore(end)) {
                break;
            }
            dates.add(local);
        }
        return dates;
    }
}
