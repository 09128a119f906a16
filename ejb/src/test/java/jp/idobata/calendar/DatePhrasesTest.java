package jp.idobata.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DatePhrasesTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);
    private static final Map<LocalDate, String> HOLIDAYS = Map.of(LocalDate.of(2026, 11, 23), "勤労感謝の日",
            LocalDate.of(2027, 1, 1), "元日", LocalDate.of(2027, 1, 11), "成人の日");
    private static final Locale SIMPLE = new Locale.Builder().setLanguage("ja").setVariant("simple").build();

    private final DatePhrases ja = in(Locale.JAPANESE, SATURDAY);
    private final DatePhrases simple = in(SIMPLE, SATURDAY);
    private final DatePhrases en = in(Locale.ENGLISH, SATURDAY);

    private static DatePhrases in(Locale locale, LocalDate today) {
        return new DatePhrases(locale, today, day -> Optional.ofNullable(HOLIDAYS.get(day)));
    }

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse(time);
    }

    private static String when(DatePhrases speaker, String startsAt, String endsAt) {
        return speaker.when(at(startsAt), at(endsAt), false);
    }

    @Test
    void aDayIsSaidWithItsWeekdayAndTimes() {
        assertEquals("11月28日(土) 10:00–12:00", when(ja, "2026-11-28T10:00", "2026-11-28T12:00"));
        assertEquals("Sat 28 Nov, 10:00–12:00", when(en, "2026-11-28T10:00", "2026-11-28T12:00"));
        assertEquals("11｜月《がつ》｜24日《にじゅうよっか》(｜火《か》) 9:30から12:00まで",
                when(simple, "2026-11-24T09:30", "2026-11-24T12:00"));
    }

    @Test
    void todayTomorrowAndTheDayAfterHaveTheirOwnWords() {
        assertEquals("きょう 11月21日(土) 14:00から", ja.when(at("2026-11-21T14:00"), null, false));
        assertEquals("あした 11月22日(日) 0:00から", ja.when(at("2026-11-22T00:00"), null, false));
        assertEquals("あさって 11月23日(月・祝) 終日", ja.when(at("2026-11-23T00:00"), null, true));
        assertEquals("Tomorrow, Sun 22 Nov, from 0:00", en.when(at("2026-11-22T00:00"), null, false));
        assertEquals(Optional.empty(), ja.near(SATURDAY.minusDays(1)));
        assertEquals(Optional.empty(), ja.near(SATURDAY.plusDays(3)));
    }

    @Test
    void anotherYearIsSaid() {
        assertEquals("2027年1月11日(月・祝)", ja.day(LocalDate.of(2027, 1, 11)));
        assertEquals("2025年12月31日(水)", ja.day(LocalDate.of(2025, 12, 31)));
        assertEquals("Mon 11 Jan 2027 (holiday)", en.day(LocalDate.of(2027, 1, 11)));
        assertEquals("2027年1月11日 月曜日", ja.wholeDay(LocalDate.of(2027, 1, 11)));
    }

    @Test
    void aHeadingSaysTheWholeDay() {
        assertEquals("きょう 11月21日 土曜日", ja.heading(SATURDAY));
        assertEquals("Today, Saturday 21 Nov", en.heading(SATURDAY));
        assertEquals("11月28日 土曜日", ja.heading(SATURDAY.plusDays(7)));
    }

    @Test
    void tomorrowOfNewYearsEveIsInTheNewYear() {
        var newYearsEve = in(Locale.JAPANESE, LocalDate.of(2026, 12, 31));
        assertEquals("あした 2027年1月1日(金・祝) 8:00–9:00",
                newYearsEve.when(at("2027-01-01T08:00"), at("2027-01-01T09:00"), false));
    }

    @Test
    void anEndAtMidnightBelongsToTheDayBefore() {
        assertEquals("11月28日(土) 22:00–24:00", when(ja, "2026-11-28T22:00", "2026-11-29T00:00"));
        assertEquals("Sat 28 Nov, 22:00–midnight", when(en, "2026-11-28T22:00", "2026-11-29T00:00"));
        assertEquals("11月28日(土) 終日", ja.when(at("2026-11-28T00:00"), at("2026-11-29T00:00"), true));
    }

    @Test
    void aNightUntilTheSmallHoursIsOneEvening() {
        assertEquals("12月31日(木) 22:00–翌2:00", when(ja, "2026-12-31T22:00", "2027-01-01T02:00"));
        assertFalse(DatePhrases.spansDays(at("2026-12-31T22:00"), at("2027-01-01T02:00"), false));
    }

    @Test
    void anEndOnAnotherDaySaysThatDay() {
        assertEquals("11月28日(土) 10:00–11月29日(日) 15:00", when(ja, "2026-11-28T10:00", "2026-11-29T15:00"));
        assertEquals("Sat 28 Nov, 10:00–Sun 29 Nov, 15:00", when(en, "2026-11-28T10:00", "2026-11-29T15:00"));
        assertEquals("11月28日(土) 20:00–11月30日(月) 24:00", when(ja, "2026-11-28T20:00", "2026-12-01T00:00"));
        assertTrue(DatePhrases.spansDays(at("2026-11-28T10:00"), at("2026-11-29T15:00"), false));
    }

    @Test
    void severalWholeDaysSayFirstAndLast() {
        assertEquals("11月28日(土)–11月30日(月) 終日", ja.when(at("2026-11-28T00:00"), at("2026-12-01T00:00"), true));
        assertEquals("12月28日(月)–2027年1月3日(日)", ja.days(at("2026-12-28T00:00"), at("2027-01-03T23:59"), true));
    }

    @Test
    void paperHasTheEraInJapaneseOnly() {
        assertEquals("令和8年11月23日(月・祝)", ja.paperDay(LocalDate.of(2026, 11, 23)));
        assertEquals("令和元年5月1日(水)", ja.paperDay(LocalDate.of(2019, 5, 1)));
        assertEquals("平成31年4月30日(火)", ja.paperDay(LocalDate.of(2019, 4, 30)));
        assertEquals("2026｜年《ねん》11｜月《がつ》23｜日《にち》(｜月《げつ》・｜休《やす》み)",
                simple.paperDay(LocalDate.of(2026, 11, 23)));
    }

    @Test
    void holidaysAreNamedInJapaneseOnly() {
        assertEquals(Optional.of("勤労感謝の日"), ja.holidayName(LocalDate.of(2026, 11, 23)));
        assertEquals(Optional.empty(), simple.holidayName(LocalDate.of(2026, 11, 23)));
        assertEquals(Optional.empty(), en.holidayName(LocalDate.of(2026, 11, 23)));
    }

    @Test
    void aLanguageNobodyHereSpeaksIsAnsweredInJapanese() {
        assertEquals("11月28日(土)", in(Locale.FRENCH, SATURDAY).day(LocalDate.of(2026, 11, 28)));
    }

    @Test
    void machinesGetTheOffset() {
        var tokyo = ZoneId.of("Asia/Tokyo");
        assertEquals("2026-11-28T09:00+09:00", DatePhrases.machine(at("2026-11-28T09:00"), false, tokyo));
        assertEquals("2026-11-28", DatePhrases.machine(at("2026-11-28T00:00"), true, tokyo));
    }

    @Test
    void everyKanjiOfTheSimpleWordsHasItsReading() {
        for (int days = 0; days < 366; days++) {
            var day = SATURDAY.plusDays(days);
            var midnight = day.plusDays(1).atStartOfDay();
            Stream.of(simple.day(day), simple.wholeDay(day), simple.month(day), simple.paperDay(day),
                    simple.when(day.atTime(22, 0), midnight, false), simple.when(day.atStartOfDay(), null, true),
                    simple.when(day.atTime(22, 0), midnight.plusHours(1), false)).forEach(phrase -> {
                        var bare = phrase.replaceAll("｜[^《]+《[^》]+》", "");
                        assertFalse(bare.codePoints().anyMatch(Character::isIdeographic), phrase);
                    });
        }
    }
}
