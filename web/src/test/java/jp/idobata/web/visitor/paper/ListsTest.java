package jp.idobata.web.visitor.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.idobata.publishing.paper.Bulletin;
import jp.idobata.web.frame.Language;
import jp.idobata.web.visitor.paper.Order.Senseless;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest {

    private static final Pattern REST = Pattern.compile("ほか(\\d+)件");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:30–\\d{1,2}:30");
    private static final LocalDate TODAY = SampleFlyers.TODAY;

    @ParameterizedTest
    @CsvSource({"0, false", "2, false", "2, true", "9, true", "40, false"})
    void theWeekIsOnTheWallWholeOrCounted(int ofDay, boolean large) throws IOException {
        var week = SampleLists.week(ofDay);
        try (var look = new Look(new WallPaper(week, large, words(), SampleFlyers.HEAD).pdf())) {
            assertEquals(large ? 297 : 210, look.width());
            assertTrue(look.pages() <= 2);
            assertEquals(List.of(), look.spoilt());
            assertEquals(List.of("https://idobata.example.jp" + week.path()), look.pages() == 1 ? look.addresses()
                    : List.of("https://idobata.example.jp" + week.path()));
            assertEquals(ofDay == 0 ? 2 : 7 * ofDay, told(look.text()), look.text());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 9, 30})
    void theSheetThatGoesRoundIsOnePageAndEveryDateIsToldOrCounted(int ofDay) throws IOException {
        try (var look = new Look(new Circular(SampleLists.span(28, ofDay), words(), SampleFlyers.HEAD).pdf())) {
            assertEquals(1, look.pages());
            assertEquals(List.of(), look.spoilt());
            assertEquals(ofDay == 0 ? 2 : 28 * ofDay, told(look.text()), look.text());
            assertTrue(look.text().contains("令和8年11月22日") && look.text().contains("閲覧印"), look.text());
            assertEquals(1, look.addresses().size());
        }
    }

    @Test
    void fourWeeksWithReadingsHaveRoomAboveTheFoot() throws IOException {
        var words = new Words(Language.SIMPLE, TODAY, true);
        try (var look = new Look(new Circular(SampleLists.span(28, 3), words, SampleFlyers.HEAD).pdf())) {
            assertEquals(List.of(), look.spoilt());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noSheetOfTheWallHasItsFootAlone(Language language) throws IOException {
        for (var ofDay : List.of(1, 2)) {
            var words = new Words(language, TODAY, language == Language.SIMPLE);
            try (var look = new Look(new WallPaper(SampleLists.week(ofDay), false, words, SampleFlyers.HEAD).pdf())) {
                assertTrue(look.pages() == 1 || look.text().substring(look.text().indexOf("1/2")).matches(
                        "(?s).*[12]\\d[:：]30.*idobata.*"), look.text());
            }
        }
    }

    @Test
    void anEmptyWeekSaysSoKindlyAndWhatIsNext() throws IOException {
        try (var look = new Look(new WallPaper(SampleLists.week(0), false, words(), SampleFlyers.HEAD).pdf())) {
            assertTrue(look.text().contains("この週の集まりは、まだありません。") && look.text().contains("つぎの集まり12月2日(水)"),
                    look.text());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void inEveryLanguageNothingOfItsMakingIsSeen(Language language) throws IOException {
        var words = new Words(language, TODAY, true);
        for (var pdf : List.of(new WallPaper(SampleLists.week(1), false, words, SampleFlyers.HEAD).pdf(),
                new Circular(SampleLists.span(14, 1), words, SampleFlyers.HEAD).pdf())) {
            try (var look = new Look(pdf)) {
                assertTrue(look.text().codePoints().noneMatch(c -> "｜《》".indexOf(c) >= 0 || c >= 0xFFF9 && c <= 0xFFFB)
                        && !look.text().contains("[paper."), look.text());
                assertEquals(List.of(), look.spoilt());
            }
        }
    }

    @Test
    void whatIsOnThisOnceStandsBeforeWhatIsOnEveryDay() {
        var daily = SampleFlyers.sample().numbered(1).gathering();
        var once = SampleFlyers.sample().numbered(2).gathering();
        var monday = LocalDate.of(2026, 11, 23).atTime(9, 0);
        var all = List.of(new Held(daily, SampleFlyers.date(monday, null)),
                new Held(once, SampleFlyers.date(monday.plusHours(5), null)),
                new Held(daily, SampleFlyers.date(monday.plusDays(1), null)));
        var span = new Span(3, "栗林地区", monday.toLocalDate(), monday.toLocalDate(), all, List.of(), List.of());
        assertEquals(List.of(all.get(1)), span.foremost(all.subList(0, 2), 1));
        assertEquals(all.subList(0, 2), span.foremost(all.subList(0, 2), 2));
    }

    @Test
    void whatIsOffSaysSo() throws IOException {
        try (var look = new Look(new WallPaper(SampleLists.week(2), false, words(), SampleFlyers.HEAD).pdf())) {
            assertTrue(look.text().contains("中止はじめてのスマホ教室"), look.text());
            assertTrue(look.text().contains("令和8年11月23日(月・祝)令和8年11月29日(日)まで第48週"), look.text());
        }
    }

    @ParameterizedTest
    @CsvSource({
            "/gatherings/1/flyer, size=a3", "/gatherings/1/flyer, ruby=yes", "/kawaraban/3, week=2026-48",
            "/kawaraban/3, week=2026-W54", "/kawaraban/3, week=1999-W01", "/kawaraban/3, size=a5",
            "/kairanban/3, weeks=3", "/kairanban/3, size=a3"})
    void whatMeansNothingIsRefused(String path, String given) {
        var parameter = given.split("=");
        assertThrows(Senseless.class, () -> Order.of(path, Map.of(parameter[0], parameter[1])::get, TODAY,
                Language.JAPANESE));
    }

    @Test
    void whatIsAskedForIsRead() throws Senseless {
        var wall = Order.of("/kawaraban/3", Map.of("week", "2026-W53", "size", "a3", "ruby", "true")::get, TODAY,
                Language.ENGLISH).orElseThrow();
        assertEquals(LocalDate.of(2026, 12, 28), wall.first());
        assertEquals("kawaraban-3-2026-W53-a3.pdf", wall.file());
        assertEquals(28, Order.of("/kairanban/3", Map.of("weeks", "4")::get, TODAY, Language.JAPANESE).orElseThrow()
                .days());
        assertTrue(Order.of("/kawaraban/0", Map.<String, String>of()::get, TODAY, Language.JAPANESE).isEmpty());
        assertTrue(Order.of("/gatherings/1", Map.<String, String>of()::get, TODAY, Language.JAPANESE).isEmpty());
        assertTrue(Order.of("/kawaraban/1/flyer", Map.<String, String>of()::get, TODAY, Language.JAPANESE).isEmpty());
    }

    @Test
    void theTextForTheBulletinHasDatePlaceAndContactFirst() {
        for (var cut : new Manuscript(SampleFlyers.sample().gathering(), Language.SIMPLE, TODAY).cuts()) {
            assertTrue(cut.text().startsWith("朝のお茶会　11月28日(土)10:00–12:00　栗林コミュニティセンター　問 087-000-0000　"), cut.text());
            assertTrue(cut.count() <= cut.most() && cut.count() == Bulletin.count(cut.text()));
            assertTrue(cut.text().endsWith("。"), cut.text());
        }
    }

    /** How many dates are listed, and how many more there are said to be. */
    private static int told(String text) {
        return (int) TIME.matcher(text).results().count() + REST.matcher(text).results()
                .mapToInt(match -> Integer.parseInt(match.group(1))).sum();
    }

    private static Words words() {
        return new Words(Language.JAPANESE, TODAY, false);
    }
}
