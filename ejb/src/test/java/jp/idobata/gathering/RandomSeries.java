package jp.idobata.gathering;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import jp.idobata.calendar.Pauses;
import jp.idobata.gathering.recurrence.RandomRule;
import jp.idobata.gathering.recurrence.RecurrenceRefusal;
import jp.idobata.gathering.recurrence.Recurring;
import jp.idobata.publishing.PublicDate;

/**
 * A gathering drawn at random, laid out and then changed by the real thing: dates by a rule with pauses or one by one,
 * some moved, cancelled, taken out and added.
 *
 * @param dates those to come, as the public reads them
 */
public record RandomSeries(ZoneId zone, LocalDateTime now, Recurring recurring, List<PublicDate> dates) {

    private static final List<String> ZONES = List.of("Asia/Tokyo", "Asia/Tokyo", "America/New_York", "Europe/London",
            "Pacific/Auckland", "Europe/Helsinki", "Asia/Kathmandu", "UTC");
    private static final Instant MOMENT = Instant.parse("2026-11-21T00:00:00Z");

    /** Draws one; empty if no date of it is to come. */
    public static Optional<RandomSeries> draw(Random random) {
        var zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        var rule = RandomRule.draw(random);
        var allDay = random.nextInt(6) == 0;
        var first = allDay ? rule.first().toLocalDate().atStartOfDay() : smallHours(random, rule.first());
        var now = first.plusDays(random.nextInt(430) - 30).plusMinutes(random.nextInt(1440));
        var gathering = new Gathering(null, zone.getId(), MOMENT);
        try {
            var hasRule = random.nextInt(5) > 0;
            Dates.of(gathering).replace(hasRule ? byRule(random, rule, first, allDay, now)
                    : new Series(random.nextBoolean() ? some(random, now, allDay, 6) : even(random, now, allDay), null),
                    now);
            change(random, gathering, now);
        } catch (RecurrenceRefusal refusal) {
            return Optional.empty();
        }
        var dates = gathering.getOccurrences().stream().filter(date -> date.getOverAt().isAfter(now))
                .sorted(Comparator.comparing(Occurrence::getStartsAt)).map(RandomSeries::read).toList();
        return dates.isEmpty() ? Optional.empty()
                : Optional.of(new RandomSeries(zone, now, gathering.getRecurring(), dates));
    }

    /** Often at a time at which clocks change. */
    private static LocalDateTime smallHours(Random random, LocalDateTime time) {
        return random.nextInt(3) > 0 ? time : time.toLocalDate().atTime(random.nextInt(4), 15 * random.nextInt(4));
    }

    private static Series byRule(Random random, RandomRule rule, LocalDateTime first, boolean allDay,
            LocalDateTime now) {
        var slots = new ArrayList<>(List.of(slot(random, first, allDay)));
        slots.addAll(some(random, now, allDay, 2));
        return new Series(slots, rule.rrule(), random.nextBoolean() ? rule.pauses() : Pauses.NONE, List.of());
    }

    private static List<Slot> some(Random random, LocalDateTime now, boolean allDay, int most) {
        return random.ints(random.nextInt(most + 1), 0, 300 * 96).distinct().mapToObj(quarter -> now.toLocalDate()
                .atStartOfDay().plusMinutes(15L * quarter)).map(start -> slot(random, allDay ? start.with(
                        LocalTime.MIDNIGHT) : start, allDay)).toList();
    }

    /** Dates every so many days, some of them missing. */
    private static List<Slot> even(Random random, LocalDateTime now, boolean allDay) {
        var first = slot(random, allDay ? now.toLocalDate().plusDays(1).atStartOfDay()
                : now.toLocalDate().plusDays(1).atTime(random.nextInt(24), 30), allDay);
        var step = random.nextBoolean() ? 7 : 1 + random.nextInt(20);
        return IntStream.range(0, 15).filter(i -> random.nextInt(6) > 0).mapToObj(i -> first.startingAt(first.startsAt()
                .plusDays((long) i * step))).toList();
    }

    private static Slot slot(Random random, LocalDateTime start, boolean allDay) {
        if (allDay) {
            return new Slot(start, random.nextBoolean() ? null : start.plusDays(1 + random.nextInt(3)), true);
        }
        var minutes = random.nextInt(4) == 0 ? 480 : 30 + 15 * random.nextInt(12);
        var midnight = start.toLocalTime().equals(LocalTime.MIDNIGHT);
        return new Slot(start, !midnight && random.nextInt(4) == 0 ? null : start.plusMinutes(minutes), false);
    }

    private static void change(Random random, Gathering gathering, LocalDateTime now) {
        var dates = Dates.of(gathering);
        for (var i = random.nextInt(8); i > 0 && !gathering.getOccurrences().isEmpty(); i--) {
            var all = gathering.getOccurrences();
            var one = all.get(random.nextInt(Math.min(all.size(), 30)));
            try {
                switch (random.nextInt(4)) {
                    case 0 -> dates.move(one.getOriginalStartsAt(), slot(random, one.getStartsAt()
                            .plusMinutes(15L * (random.nextInt(2000) - 700)), random.nextInt(6) == 0));
                    case 1 -> one.cancel("大雨, 会場の都合; " + i, "hanako@example.jp", MOMENT);
                    case 2 -> dates.leaveOut(one.getOriginalStartsAt());
                    default -> dates.addExtra(slot(random, now.plusMinutes(15L * (1 + random.nextInt(9000))), false));
                }
            } catch (GatheringRefusal taken) {
                // Another date is there already; nothing is changed.
            }
        }
    }

    private static PublicDate read(Occurrence date) {
        return new PublicDate(date.getOriginalStartsAt(), date.getStartsAt(), date.getEndsAt(), date.isAllDay(),
                date.getCancellation() == null ? null : date.getCancellation().getReason());
    }
}
