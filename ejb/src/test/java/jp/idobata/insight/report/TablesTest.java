package jp.idobata.insight.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.idobata.insight.report.Line.Sort;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final List<Strand> STRANDS = List.of(new Strand("2", "参加支援", false),
            new Strand("3-i", "介護予防", false), new Strand("3-ro", "生活支援", false), new Strand("own-140", "市独自", true));
    private static final Thing CAFE = new Thing(true, 1, "えんがわ", 0, 0, 0, null, Set.of("3-i", "3-ro"), Set.of(),
            Map.of("地区", 7L));
    private static final Thing SALON = gathering(2, 48, 40, 400, Set.of("3-i", "3-ro", "2"), Set.of(1L, 2L));
    private static final Thing CHESS = gathering(3, 12, 3, 9, Set.of("3-ro"), Set.of(2L));
    private static final Thing FAIR = gathering(4, 1, 0, 0, Set.of(), Set.of());

    private static final Days YEAR = new Days(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31),
            LocalDate.of(2027, 4, 1).atStartOfDay());

    private final Tables tables = new Tables(List.of(CAFE, SALON, CHESS, FAIR), null);

    @Test
    void whatServesSeveralStrandsIsInEachAndOnceInEverySum() {
        var block = tables.programmes(Part.PROGRAMMES, STRANDS);
        assertEquals(List.of("2", "3-i", "3-ro", "3", "", "", ""), block.lines().stream().map(Line::code).toList());
        assertEquals(List.of(1, 2, 3, 3, 3, 0, 3), block.lines().stream().map(line -> line.tally().bases()).toList());
        assertEquals(List.of(48, 48, 60, 60, 60, 1, 61), block.lines().stream().map(line -> line.tally().held())
                .toList());
        assertEquals(400, line(block, "3-i").tally().came());
        assertEquals(409, line(block, "3").tally().came(), "not 400 and 409 together");
    }

    @Test
    void aStrandOutOfUseIsShownAsLongAsSomethingServesIt() {
        var old = gathering(5, 12, 1, 6, Set.of("own-140"), Set.of());
        assertEquals(12, line(new Tables(List.of(old), null).programmes(Part.PROGRAMMES, STRANDS), "own-140").tally()
                .held());
    }

    @Test
    void linesOfAreasAddUpToTheTown() {
        var block = tables.areas("地区", List.of(new Ground(7, "地区", "北", null, 500.0),
                new Ground(8, "地区", "南", null, null)));
        var all = block.lines().stream().filter(line -> line.sort() != Sort.ALL).map(Line::tally)
                .reduce(Tally.NONE, Tally::plus);
        assertEquals(block.all().tally(), all);
        assertEquals(2.0, block.lines().get(0).value(Column.RATE));
        assertNull(block.all().value(Column.RATE), "of the south it is not known how many live there");
    }

    @Test
    void oneGatheringCanBeSeveralActivitiesAndIsOneInTheSum() {
        var block = tables.activities(List.of(new Activity(1, "体操", List.of(), List.of(), false, "", 0),
                new Activity(2, "茶話会", List.of(), List.of(), false, "", 0)), null);
        assertEquals(List.of(1, 2, 1, 3), block.lines().stream().map(line -> line.tally().gatherings()).toList());
    }

    @Test
    void narrowedToAStrandTheSumIsThatStrandsOwn() {
        var block = tables.activities(List.of(new Activity(1, "体操", List.of(), List.of(), false, "", 0),
                new Activity(2, "茶話会", List.of(), List.of(), false, "", 0)), STRANDS.get(1));
        assertEquals(List.of(1, 1, 0, 1), block.lines().stream().map(line -> line.tally().gatherings()).toList());
        assertEquals("介護予防", block.narrowedTo());
        var often = tables.frequencies(STRANDS.get(2));
        assertEquals(List.of(1, 0, 1, 0, 2), often.lines().stream().map(line -> line.tally().gatherings()).toList());
        var strands = tables.programmes(Part.PROGRAMMES, STRANDS);
        assertEquals(key(strands, "3-ro"), Secrets.key(Part.FREQUENCY, often.all(), YEAR), "the same people");
        assertEquals(line(strands, "3-ro").tally().came(), often.all().tally().came());
        assertNull(tables.frequencies(null).narrowedTo());
    }

    @Test
    void frequenciesAreMeansOfAMonth() {
        assertEquals(Stream.of("WEEKLY", "TWICE", "MONTHLY", "SELDOM", "").toList(), tables.frequencies(null).lines()
                .stream()
                .map(Line::code).toList());
        assertEquals(List.of(1, 0, 1, 1, 3), tables.frequencies(null).lines().stream()
                .map(line -> line.tally().gatherings())
                .toList());
        assertEquals(Frequency.TWICE, Frequency.of(47, 12));
        assertEquals(Frequency.SELDOM, Frequency.of(11, 12));
        assertEquals(Frequency.MONTHLY, Frequency.of(1, 1));
    }

    @Test
    void aCountThatIsSmallInOneTableIsKeptBackInAllOfThem() {
        var things = List.of(gathering(1, 12, 1, 3, Set.of("3-i"), Set.of()), gathering(2, 12, 3, 40, Set.of("3-ro"),
                Set.of()), gathering(3, 12, 9, 200, Set.of("2"), Set.of()));
        var days = new Days(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31), LocalDate.of(2027, 4, 1)
                .atStartOfDay());
        var earlier = days.before(days.from());
        var comparing = new Tables(things, List.of(things.get(1)));
        var blocks = List.of(new Tables(things, null).programmes(Part.PROGRAMMES, STRANDS),
                comparing.programmes(Part.COMPARISON, STRANDS));
        var findings = new Findings(days, earlier, days, blocks, things, Map.of(), Map.of(), Map.of(), List.of(),
                Secrets.of(blocks, days, earlier, days, Map.of(), 5), false);
        for (var block : blocks) {
            assertTrue(findings.isSmall(block, line(block, "3-i"), false));
            assertTrue(findings.isSmall(block, line(block, "3-ro"), false), "43 less 40 would tell");
            assertEquals(List.of("3-i", "3-ro"), block.lines().stream().filter(line -> findings.isSmall(block, line,
                    false)).map(Line::code).toList());
        }
    }

    @Test
    void whatLiesInNoAreaOfOneKindIsKnownApartFromThatOfAnother() {
        var things = List.of(lying(1, 3, Map.of("校区", 21L)), lying(2, 40, Map.of("地区", 11L)),
                lying(3, 60, Map.of("地区", 12L, "校区", 21L)));
        var tables = new Tables(things, null);
        var blocks = List.of(tables.areas("地区", List.of(new Ground(11, "地区", "北", null, null),
                new Ground(12, "地区", "南", null, null))), tables.areas("校区", List.of(new Ground(21, "校区", "東", null,
                null))));
        var findings = new Findings(YEAR, null, null, blocks, things, Map.of(), Map.of(), Map.of(), List.of(),
                Secrets.of(blocks, YEAR, null, null, Map.of(), 5), false);
        assertTrue(findings.isSmall(blocks.get(0), of(blocks.get(0), Sort.NONE), false), "3 came");
        assertFalse(findings.isSmall(blocks.get(1), of(blocks.get(1), Sort.NONE), false), "40 came");
    }

    @Test
    void areasOfTwoKindsAreEachTheWholeOfTheAreaTheyArePartOf() {
        var things = List.of(lying(1, 3, Map.of("市", 1L, "地区", 11L, "校区", 21L)),
                lying(2, 20, Map.of("市", 1L, "地区", 12L, "校区", 21L)),
                lying(3, 20, Map.of("市", 1L, "地区", 12L, "校区", 22L)), lying(4, 20, Map.of("市", 2L)));
        var tables = new Tables(things, null);
        var blocks = List.of(tables.areas("市", List.of(new Ground(1, "市", "甲", null, null), new Ground(2, "市", "乙",
                null, null))), tables.areas("地区", List.of(new Ground(11, "地区", "北", 1L, null), new Ground(12, "地区",
                "南", 1L, null))), tables.areas("校区", List.of(new Ground(21, "校区", "東", 1L, null), new Ground(22, "校区",
                "西", 1L, null))));
        var small = Secrets.of(blocks, YEAR, null, null, Map.of("11", "1", "12", "1", "21", "1", "22", "1"), 5);
        assertTrue(small.contains(key(blocks.get(1), "11")));
        assertTrue(small.contains(key(blocks.get(1), "12")), "43 less 40 would tell");
    }

    @Test
    void whatWasBeforeAndAfterDoesNotTellOfTheWholeDays() {
        var after = YEAR.after(LocalDate.of(2026, 10, 1));
        var before = new Days(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 1)
                .atStartOfDay());
        var first = List.of(gathering(1, 12, 1, 3, Set.of("3-i"), Set.of()), gathering(2, 12, 2, 20, Set.of("3-ro"),
                Set.of()), gathering(3, 12, 9, 200, Set.of("2"), Set.of()));
        var second = List.of(gathering(1, 12, 4, 40, Set.of("3-i"), Set.of()), gathering(2, 12, 2, 20, Set.of("3-ro"),
                Set.of()), gathering(3, 12, 9, 200, Set.of("2"), Set.of()));
        var whole = Stream.concat(first.stream(), second.stream()).toList();
        var blocks = List.of(new Tables(whole, null).programmes(Part.PROGRAMMES, STRANDS),
                new Tables(second, first).programmes(Part.COMPARISON, STRANDS));
        var small = Secrets.of(blocks, YEAR, before, after, Map.of(), 5);
        var line = line(blocks.get(1), "3-i");
        assertTrue(small.contains(Secrets.key(Part.COMPARISON, line, before)), "3 came");
        assertTrue(small.contains(Secrets.key(Part.COMPARISON, line, after))
                || small.contains(Secrets.key(Part.PROGRAMMES, line, YEAR)), "43 less 40 would tell");
    }

    private static String key(Block block, String code) {
        return Secrets.key(block.part(), line(block, code), YEAR);
    }

    private static Line of(Block block, Sort sort) {
        return block.lines().stream().filter(line -> line.sort() == sort).findFirst().orElseThrow();
    }

    private static Thing lying(long id, int came, Map<String, Long> areas) {
        return new Thing(false, id, "会" + id, 12, 1, came, Frequency.MONTHLY, Set.of(), Set.of(), areas);
    }

    private static Line line(Block block, String code) {
        return block.lines().stream().filter(line -> line.code().equals(code)).findFirst().orElseThrow();
    }

    private static Thing gathering(long id, int held, int told, int came, Set<String> strands, Set<Long> activities) {
        return new Thing(false, id, "会" + id, held, told, came, Frequency.of(held, 12), strands, activities, Map.of());
    }
}
