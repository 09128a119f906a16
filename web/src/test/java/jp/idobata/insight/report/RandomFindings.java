package jp.idobata.insight.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A report's figures on a town thrown together by a seed, with small counts in it. */
public final class RandomFindings {

    private static final List<Strand> STRANDS = List.of(new Strand("2", "第2号 参加支援事業", false),
            new Strand("3-i", "第3号イ 地域介護予防活動支援事業（介護）", false),
            new Strand("3-ro", "第3号ロ 生活支援体制整備事業（介護）", false),
            new Strand("3-ni", "第3号ニ 地域子育て支援拠点事業（子ども）", false));
    private static final List<Activity> ACTIVITIES = List.of(new Activity(1, "体操", List.of("体操"), List.of("move"),
            false,
            "", 0), new Activity(2, "茶話会", List.of("お茶"), List.of(), false, "", 0));
    private static final Days DAYS = new Days(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31),
            LocalDate.of(2026, 4, 1).atStartOfDay());

    private RandomFindings() {
    }

    /** Figures of that seed; those of odd ones have tables that are narrowed to a strand. */
    public static Findings of(long seed, int threshold) {
        var dice = new Random(seed);
        var grounds = List.of(new Ground(1, "市", "港市", null, 9000.0), new Ground(2, "地区", "北=\"浜\"", 1L, 4000.0),
                new Ground(3, "地区", "南", 1L, 3000.0), new Ground(4, "地区", "沖", 1L, null));
        var things = things(dice);
        var earlier = things(dice);
        var before = DAYS.before(DAYS.from());
        var tables = new Tables(things, null);
        var months = new LinkedHashMap<String, Tally>();
        IntStream.rangeClosed(4, 12).forEach(month -> months.put("2025-%02d".formatted(month), Tally.NONE));
        things.stream().filter(thing -> !thing.place()).forEach(thing -> months.merge("2025-%02d".formatted(4
                + dice.nextInt(9)), thing.tally(), Tally::plus));
        var narrowed = seed % 2 == 0 ? null : STRANDS.get((int) (seed / 2 % STRANDS.size()));
        var blocks = List.of(tables.summary(), tables.years(Map.of("2024", new Tally(3, 4, 2, 40, 9, 4)), "2025"),
                tables.programmes(Part.PROGRAMMES, STRANDS),
                tables.areas("市", grounds.subList(0, 1)), tables.areas("地区", grounds.subList(1, 4)),
                tables.months(months), tables.frequencies(narrowed), tables.activities(ACTIVITIES, narrowed),
                new Tables(things, earlier).programmes(Part.COMPARISON, STRANDS));
        var small = Secrets.of(blocks, DAYS, before, DAYS, Map.of("2", "1", "3", "1", "4", "1"), threshold);
        var layers = new LinkedHashMap<String, Map<Long, String>>();
        grounds.forEach(ground -> layers.computeIfAbsent(ground.layer(), none -> new LinkedHashMap<>()).put(ground.id(),
                ground.name()));
        return new Findings(DAYS, before, DAYS, blocks, things, STRANDS.stream().collect(Collectors.toMap(Strand::code,
                Strand::name, (one, other) -> one, LinkedHashMap::new)), ACTIVITIES.stream().collect(Collectors.toMap(
                Activity::id, Activity::name, (one, other) -> one, LinkedHashMap::new)), layers, ACTIVITIES, small,
                        true);
    }

    private static List<Thing> things(Random dice) {
        var things = new ArrayList<Thing>();
        for (var i = 0; i < 24; i++) {
            var place = i < 6;
            var held = place ? 0 : 1 + dice.nextInt(dice.nextBoolean() ? 60 : 14);
            var told = place ? 0 : dice.nextInt(held + 1);
            var came = told == 0 ? 0 : dice.nextInt(dice.nextBoolean() ? 5 : 300);
            var strands = new HashSet<String>();
            STRANDS.stream().filter(strand -> dice.nextInt(4) == 0).forEach(strand -> strands.add(strand.code()));
            var activities = new HashSet<Long>();
            ACTIVITIES.stream().filter(one -> !place && dice.nextInt(3) == 0).forEach(one -> activities.add(one.id()));
            Map<String, Long> areas = dice.nextInt(6) == 0 ? Map.of() : Map.of("市", 1L, "地区", 2L + dice.nextInt(3));
            things.add(new Thing(place, i + 1, (place ? "=場所" : "会") + i, held, told, came, place ? null
                    : Frequency.of(held, DAYS.months()), strands, activities, areas));
        }
        return things;
    }
}
