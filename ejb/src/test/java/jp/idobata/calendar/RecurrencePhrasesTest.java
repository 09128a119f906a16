package jp.idobata.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecurrencePhrasesTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);
    private static final Locale SIMPLE = new Locale.Builder().setLanguage("ja").setVariant("simple").build();

    private static String say(Locale locale, String rrule) {
        var dates = new DatePhrases(locale, SATURDAY, day -> Optional.empty());
        return new RecurrencePhrases(locale, dates).say(rrule, SATURDAY).orElse("");
    }

    private static String ja(String rrule) {
        return say(Locale.JAPANESE, rrule);
    }

    private static String simple(String rrule) {
        return say(SIMPLE, rrule);
    }

    private static String en(String rrule) {
        return say(Locale.ENGLISH, rrule);
    }

    @Test
    void weekdaysOfEveryWeekAreSaidTogether() {
        assertEquals("毎週 土曜", ja("FREQ=WEEKLY;BYDAY=SA"));
        assertEquals("毎週 月・水・金曜", ja("FREQ=WEEKLY;BYDAY=WE,MO,FR"));
        assertEquals("｜毎週《まいしゅう》 ｜月曜日《げつようび》と｜水曜日《すいようび》", simple("FREQ=WEEKLY;BYDAY=MO,WE"));
        assertEquals("every Monday, Wednesday and Friday", en("FREQ=WEEKLY;BYDAY=MO,WE,FR"));
    }

    @Test
    void weekdaysInARowAreSaidFromFirstToLast() {
        assertEquals("毎週 月–金曜", ja("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"));
        assertEquals("｜毎週《まいしゅう》 ｜月曜日《げつようび》から｜金曜日《きんようび》まで",
                simple("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"));
        assertEquals("every Monday to Friday", en("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"));
        assertEquals("毎週 土・日曜", ja("FREQ=WEEKLY;BYDAY=SA,SU"));
    }

    @Test
    void everyOtherWeekHasItsOwnWord() {
        assertEquals("隔週 火曜", ja("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"));
        assertEquals("3週間ごと 火曜", ja("FREQ=WEEKLY;INTERVAL=3;BYDAY=TU"));
        assertEquals("2｜週間《しゅうかん》に1｜回《かい》 ｜火曜日《かようび》", simple("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"));
        assertEquals("every other week on Tuesday", en("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"));
    }

    @Test
    void daysAreTakenFromTheFirstDayWhereTheRuleLeavesThemOpen() {
        assertEquals("毎週 土曜", ja("FREQ=WEEKLY"));
        assertEquals("毎月 21日", ja("FREQ=MONTHLY"));
        assertEquals("毎年 11月21日", ja("FREQ=YEARLY"));
        assertEquals("every year on the 21st of Nov", en("FREQ=YEARLY"));
    }

    @Test
    void withoutAFirstDayOnlyHowOftenIsSaid() {
        var dates = new DatePhrases(Locale.JAPANESE, SATURDAY, day -> Optional.empty());
        var phrases = new RecurrencePhrases(Locale.JAPANESE, dates);
        assertEquals("毎週", phrases.say("FREQ=WEEKLY", null).orElseThrow());
        assertEquals("2年ごと", phrases.say("FREQ=YEARLY;INTERVAL=2", null).orElseThrow());
        assertEquals("毎日", phrases.say("FREQ=DAILY", null).orElseThrow());
    }

    @Test
    void weekdaysOfTheMonthAreSaidByTheirPlace() {
        assertEquals("毎月 第2・第4土曜", ja("FREQ=MONTHLY;BYDAY=2SA,4SA"));
        assertEquals("毎月 第2・第4土曜", ja("FREQ=MONTHLY;BYDAY=SA;BYSETPOS=2,4"));
        assertEquals("毎月 第1月曜、第3水曜", ja("FREQ=MONTHLY;BYDAY=1MO,3WE"));
        assertEquals("毎月 第1・第3月・木曜", ja("FREQ=MONTHLY;BYDAY=1MO,3MO,1TH,3TH"));
        assertEquals("｜毎月《まいつき》 2｜番目《ばんめ》と4｜番目《ばんめ》の ｜土曜日《どようび》",
                simple("FREQ=MONTHLY;BYDAY=2SA,4SA"));
        assertEquals("the 2nd and 4th Saturday of every month", en("FREQ=MONTHLY;BYDAY=2SA,4SA"));
    }

    @Test
    void theLastOneComesLast() {
        assertEquals("毎月 第1・最終金曜", ja("FREQ=MONTHLY;BYDAY=-1FR,1FR"));
        assertEquals("the last Friday of every month", en("FREQ=MONTHLY;BYDAY=-1FR"));
        assertEquals("毎月 末日", ja("FREQ=MONTHLY;BYMONTHDAY=-1"));
    }

    @Test
    void daysOfTheMonthAreSaidByTheirNumber() {
        assertEquals("毎月 1日・15日", ja("FREQ=MONTHLY;BYMONTHDAY=1,15"));
        assertEquals("隔月 10日", ja("FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=10"));
        assertEquals("｜毎月《まいつき》 ｜1日《ついたち》と15｜日《にち》", simple("FREQ=MONTHLY;BYMONTHDAY=1,15"));
        assertEquals("the 1st and the 15th of every month", en("FREQ=MONTHLY;BYMONTHDAY=1,15"));
    }

    @Test
    void monthsBoundARule() {
        assertEquals("毎週 日曜(4月–9月)", ja("FREQ=WEEKLY;BYDAY=SU;BYMONTH=4,5,6,7,8,9"));
        assertEquals("毎年 11月3日", ja("FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=3"));
        assertEquals("毎年 5月 第2日曜", ja("FREQ=YEARLY;BYMONTH=5;BYDAY=2SU"));
        assertEquals("every year on the 2nd Sunday of May", en("FREQ=YEARLY;BYMONTH=5;BYDAY=2SU"));
    }

    @Test
    void theEndIsSaid() {
        assertEquals("毎週 土曜、12月26日(土)まで", ja("FREQ=WEEKLY;BYDAY=SA;UNTIL=20261226T235959"));
        assertEquals("毎週 土曜、2027年3月27日(土)まで", ja("FREQ=WEEKLY;BYDAY=SA;UNTIL=20270327"));
        assertEquals("毎週 土曜、全5回", ja("FREQ=WEEKLY;BYDAY=SA;COUNT=5"));
        assertEquals("every Saturday, until Sat 26 Dec", en("FREQ=WEEKLY;BYDAY=SA;UNTIL=20261226"));
    }

    @Test
    void weekdaysOfEveryMonthAreThoseOfEveryWeek() {
        assertEquals("毎週 土曜", ja("FREQ=MONTHLY;BYDAY=SA"));
        assertEquals("毎週 月–金曜", ja("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR"));
        assertEquals("1日おき", ja("FREQ=DAILY;INTERVAL=2"));
    }

    private static String sentence(Locale locale, String rrule, String pauses) {
        var dates = new DatePhrases(locale, SATURDAY, day -> Optional.empty());
        return new RecurrencePhrases(locale, dates).sentence(rrule, SATURDAY.atTime(10, 0), SATURDAY.atTime(12, 0),
                false, Pauses.of(pauses)).orElse("");
    }

    @Test
    void sentenceSaysTheTimeThePausesAndTheLastMonth() {
        var rule = "FREQ=MONTHLY;BYDAY=2SA,4SA;UNTIL=20270331T235959";
        assertEquals("毎月 第2・第4土曜 10:00–12:00(祝日と年末年始は休み、2027年3月まで)",
                sentence(Locale.JAPANESE, rule, "HOLIDAYS;YEAR_END"));
        assertEquals("｜毎月《まいつき》 2｜番目《ばんめ》と4｜番目《ばんめ》の ｜土曜日《どようび》 10:00から12:00まで"
                + " (｜祝日《しゅくじつ》と12｜月《がつ》29｜日《にち》から1｜月《がつ》｜3日《みっか》までは ｜休《やす》み。"
                + "2027｜年《ねん》3｜月《がつ》まで)", sentence(SIMPLE, rule, "HOLIDAYS;YEAR_END"));
        assertEquals("the 2nd and 4th Saturday of every month, 10:00–12:00 (not on public holidays or from 29 Dec to"
                + " 3 Jan; until Mar 2027)", sentence(Locale.ENGLISH, rule, "HOLIDAYS;YEAR_END"));
    }

    @Test
    void sentenceOfARuleThatLeavesNothingOutIsShort() {
        assertEquals("毎週 水曜 10:00–12:00", sentence(Locale.JAPANESE, "FREQ=WEEKLY;BYDAY=WE", null));
        assertEquals("毎週 水曜 10:00–12:00(全10回)", sentence(Locale.JAPANESE, "FREQ=WEEKLY;BYDAY=WE;COUNT=10", null));
        assertEquals("every Wednesday, 10:00–12:00 (10 times)",
                sentence(Locale.ENGLISH, "FREQ=WEEKLY;BYDAY=WE;COUNT=10", "DAYS=20261205"));
        assertEquals("毎月 最終金曜 10:00–12:00(12月26日(土)まで)",
                sentence(Locale.JAPANESE, "FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20261226", null));
        assertEquals("", sentence(Locale.JAPANESE, "FREQ=YEARLY;BYWEEKNO=20", "HOLIDAYS"));
    }

    @Test
    void monthsThatAreLeftOutAreSaidTogether() {
        assertEquals("毎週 土曜 10:00–12:00(8月は休み)", sentence(Locale.JAPANESE, "FREQ=WEEKLY", "MONTHS=8"));
        assertEquals("毎週 土曜 10:00–12:00(祝日、7月–9月・12月と年末年始は休み)",
                sentence(Locale.JAPANESE, "FREQ=WEEKLY", "HOLIDAYS;MONTHS=7,8,9,12;YEAR_END"));
        assertEquals("every Saturday, 10:00–12:00 (not in Jan and Aug)",
                sentence(Locale.ENGLISH, "FREQ=WEEKLY", "MONTHS=1,8"));
    }

    @Test
    void rulesOfGatheringsInListsSayTheirPausesToo() {
        var dates = new DatePhrases(Locale.JAPANESE, SATURDAY, day -> Optional.empty());
        var phrases = new RecurrencePhrases(Locale.JAPANESE, dates);
        assertEquals("毎週 土曜(祝日は休み、全5回)",
                phrases.say("FREQ=WEEKLY;COUNT=5", SATURDAY, Pauses.of("HOLIDAYS")).orElseThrow());
        assertEquals("毎週 土曜、全5回", phrases.say("FREQ=WEEKLY;COUNT=5", SATURDAY, Pauses.NONE).orElseThrow());
    }

    @Test
    void whatThereIsNoPlainWordForIsNotSaid() {
        Stream.of("FREQ=HOURLY", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "FREQ=YEARLY;BYWEEKNO=20",
                "FREQ=YEARLY;BYDAY=2SU",
                "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1", "FREQ=MONTHLY;BYDAY=-2FR", "FREQ=MONTHLY;BYMONTHDAY=-3",
                "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;INTERVAL=x", "FREQ=WEEKLY;UNTIL=soon", "", "nonsense")
                .forEach(rrule -> assertEquals("", ja(rrule), rrule));
        assertEquals("", ja(null));
    }
}
