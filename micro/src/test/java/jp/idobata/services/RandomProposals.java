package jp.idobata.services;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.calendar.Pauses;
import jp.idobata.gathering.DateChange;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.SignUpWay;
import jp.idobata.gathering.Slot;
import jp.idobata.gathering.Terms;
import jp.idobata.gathering.Welcome;
import jp.idobata.gathering.recurrence.Recurrence;

/** Gatherings with everything that people can say of one, and write where they should not, by a seed. */
final class RandomProposals {

    private static final List<String> WORDS = List.of("朝市", "「花, 苗」", "\"魚\"の会", "=1+1", "-5歳からの体操", "+プラス",
            "@広場", "'かどや", "🎉お祭り👨‍👩‍👧", "a;b；c", "ｱﾅﾛｸﾞ", "①番", "（仮）", "   ", "100%", "<b>", "【電話】", "【中止】",
            "\\n", "－A1", ",", "\"", "''=x", "６歳から", "[RRULE FREQ=DAILY FROM x]");
    private static final List<String> RULES = List.of("FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2",
            "FREQ=MONTHLY;BYDAY=2SA,4SA", "FREQ=WEEKLY;BYDAY=MO,TH", "FREQ=MONTHLY;BYMONTHDAY=15",
            "FREQ=WEEKLY;COUNT=30", "FREQ=DAILY;COUNT=40");
    private static final List<String> THEMES = List.of("eat", "make", "learn", "move", "talk", "online");

    private final Random dice;
    private final LocalDate today;

    RandomProposals(long seed, LocalDate today) {
        dice = new Random(seed);
        this.today = today;
    }

    Proposal next(int number) {
        var rrule = dice.nextInt(4) == 0 ? RULES.get(dice.nextInt(RULES.size())) : null;
        var dates = dates(rrule == null ? 1 + dice.nextInt(6) : 1);
        var online = dice.nextInt(4) == 0;
        var where = dice.nextInt(5) > 0;
        return new Proposal(line("会" + number + text(3), 80), maybe(line(text(6), 140)), maybe(text(25)), dates, rrule,
                maybe(text(4)), null, where ? line("場所" + number + text(2), 200) : null,
                where ? maybe(line("高松市" + text(2), 200)) : null, where ? 34 + dice.nextInt(10_000) / 10_000.0 : null,
                where ? 134 + dice.nextInt(10_000) / 10_000.0 : null, null, online,
                online ? maybe("https://meet.example.jp/x?a=" + number + ",2") : null, null,
                maybe(line("団体" + number + text(2), 40)), some(THEMES), some(List.of(Welcome.values())),
                oneOf(null, true, false), maybe(oneOf("500円", "0円", text(3))), oneOf(null, dice.nextInt(900)),
                maybe(text(3)), maybe(text(3)), maybe(text(4)), maybe("087-" + (100 + dice.nextInt(900)) + "-1234"),
                null, maybe("https://example.jp/" + number), pauses(rrule), changes(dates, rrule), terms(), null, null);
    }

    private Terms terms() {
        return new Terms(some(List.of(SignUpWay.values())), maybe("https://example.jp/apply"),
                oneOf(null, dice.nextInt(20)), oneOf(null, 20 + dice.nextInt(70)), false, maybe(text(3)));
    }

    private Pauses pauses(String rrule) {
        return rrule == null || dice.nextBoolean() ? Pauses.NONE
                : new Pauses(dice.nextBoolean(), oneOf(Set.of(8), Set.of()), dice.nextBoolean(), Set.of());
    }

    /** On days of their own, which is what a change can be told by. */
    private List<Slot> dates(int count) {
        var slots = new ArrayList<Slot>();
        var days = new HashSet<LocalDate>();
        while (slots.size() < count) {
            var day = today.plusDays(3 + dice.nextInt(300));
            if (days.add(day)) {
                slots.add(slot(day));
            }
        }
        return slots.stream().sorted((one, other) -> one.startsAt().compareTo(other.startsAt())).toList();
    }

    /** Some at midnight, some over it, some of whole days, some whose end nobody knows. */
    private Slot slot(LocalDate day) {
        if (dice.nextInt(5) == 0) {
            var more = dice.nextInt(3);
            return new Slot(day.atStartOfDay(), more == 0 ? null : day.plusDays(more + 1L).atStartOfDay(), true);
        }
        var start = day.atTime(oneOf(0, 23, 9, 10, 14, 18), 5 * dice.nextInt(12));
        return new Slot(start, dice.nextInt(4) == 0 ? null : start.plusMinutes(15L + dice.nextInt(300)), false);
    }

    private List<DateChange> changes(List<Slot> dates, String rrule) {
        var first = dates.get(0);
        var starts = rrule == null ? dates : Recurrence.of(rrule).dates(first.startsAt(), first.startsAt(), first
                .startsAt().plusDays(90), 9).stream().map(start -> at(first, Duration.between(first.startsAt(), start)))
                .toList();
        var changes = new ArrayList<DateChange>();
        for (var slot : starts) {
            var moved = dice.nextInt(8) == 0 && !slot.allDay() ? at(slot, Duration.ofMinutes(7)) : null;
            var off = dice.nextInt(6) == 0 ? "やめ" + line(text(2), 100) : null;
            if (moved != null || off != null) {
                changes.add(new DateChange(slot.startsAt().toLocalDate(), moved, off));
            }
        }
        return changes;
    }

    private static Slot at(Slot slot, Duration later) {
        return new Slot(slot.startsAt().plus(later), slot.endsAt() == null ? null : slot.endsAt().plus(later),
                slot.allDay());
    }

    private String text(int words) {
        return Stream.generate(() -> WORDS.get(dice.nextInt(WORDS.size())) + (dice.nextInt(5) == 0 ? "\n" : ""))
                .limit(1 + dice.nextInt(words)).collect(Collectors.joining()).strip();
    }

    private static String line(String text, int most) {
        var line = text.replaceAll("\\s*\n\\s*", " ").strip();
        return line.codePointCount(0, line.length()) <= most ? line
                : line.substring(0, line.offsetByCodePoints(0, most)).strip();
    }

    private String maybe(String text) {
        return dice.nextInt(3) == 0 || text.isBlank() ? null : text;
    }

    private <T> Set<T> some(List<T> all) {
        return all.stream().filter(one -> dice.nextInt(3) == 0).collect(Collectors.toSet());
    }

    @SafeVarargs
    private <T> T oneOf(T... all) {
        return all[dice.nextInt(all.length)];
    }
}
