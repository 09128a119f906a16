package jp.idobata.intake.gathering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.idobata.intake.report.Outcome;
import jp.idobata.intake.report.Problem;
import jp.idobata.intake.report.Reason;
import jp.idobata.intake.when.IntakeOccurrence;
import jp.idobata.intake.where.Municipality;
import jp.idobata.intake.where.Position;
import org.junit.jupiter.api.Test;

class GatheringIntakeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String HEAD = "行事名,開催日,開始時間,終了時間,場所,緯度,経度,説明,料金,定員,問い合わせ先,TEL,対象\n";

    private static final Municipality TAKAMATSU = new Municipality("高松市", new Position(34.34, 134.05), 35);

    private final GatheringIntake intake = new GatheringIntake(TAKAMATSU, TODAY);

    @Test
    void rowsOfOneThingBecomeOneGatheringWithAllItsDates() throws IOException {
        add("2026-11-01.csv", "おもちゃ病院,11月28日(土),10:00,12:00,こども未来館,,,直します,無料,,,,");
        add("2026-12-01.csv", "おもちゃ 病院,12月26日(土),10:00,12:00,高松市こども未来館,,,直します,無料,,,,");
        GatheringImport result = intake.finish();
        assertEquals(1, result.gatherings().size());
        assertEquals(List.of("2026-11-28T10:00", "2026-12-26T10:00"), starts(result.gatherings().get(0)));
        assertEquals(Map.of(Outcome.TAKEN, 1, Outcome.MERGED, 1, Outcome.SET_ASIDE, 0), outcomes(result));
    }

    @Test
    void aLaterFileWinsOnTextAndOnTheTimesOfTheDaysItLists() throws IOException {
        add("2026-11-01.csv", "茶話会,①12月1日(火)②12月8日(火),10:00,11:00,会館,,,早い知らせ,100円,10人,,,");
        add("2026-11-20.csv", "茶話会,12月8日(火),13:30,15:00,会館,,,,200円,10人,,,");
        IntakeGathering gathering = intake.finish().gatherings().get(0);
        assertEquals(List.of("2026-12-01T10:00", "2026-12-08T13:30"), starts(gathering));
        assertEquals("200円", gathering.fee().text());
        assertEquals("早い知らせ", gathering.description());
    }

    @Test
    void theSameNameElsewhereIsAnotherGathering() throws IOException {
        add("2026-11-01.csv", "クリスマス会,12月19日(土),10:00,,国分寺図書館,,,,,,国分寺図書館,,\n"
                + "クリスマス会,12月19日(土),10:00,,牟礼図書館,,,,,,牟礼図書館,,");
        assertEquals(2, intake.finish().gatherings().size());
    }

    @Test
    void aListOfNothingButNamesAndDaysMakesOneOfEachName() throws IOException {
        add("2026-11-01.csv", "健康体操,12月1日(火),,,,,,,,,,,\n読書会,12月2日(水),,,,,,,,,,,\n健康体操,12月8日(火),,,,,,,,,,,");
        GatheringImport result = intake.finish();
        assertEquals(List.of("健康体操", "読書会"), result.gatherings().stream().map(IntakeGathering::title).toList());
        assertEquals(2, result.gatherings().get(0).occurrences().size());
        assertEquals(2, result.gatherings().stream().map(IntakeGathering::key).distinct().count());
    }

    @Test
    void aRowThatOnlyChangesItsNameALittleJoins() throws IOException {
        String rest = ",12月1日(火)～12月27日(日),9:00,17:00,美術館,,,熊野俊一の渡欧後の作品を中心に展示します。,,,美術館,,";
        add("2026-11-01.csv", "高松市塩江美術館開館３０周年記念はじまりを楽しむⅡ" + rest);
        add("2026-12-01.csv", "高松市塩江美術館30周年記念　はじまりを楽しむⅡ" + rest);
        assertEquals(1, intake.finish().gatherings().size());
    }

    @Test
    void whatEachDateOfASeriesHasOfItsOwnIsKept() throws IOException {
        add("2026-11-01.csv", "文芸講座,12月5日(土),13:30,15:00,会館,,,講師：東直子 海のめぐりの現代短歌,,,,,\n"
                + "文芸講座,1月9日(土),13:30,15:00,会館,,,殷初伝説の諸相（古橋先生）,,,,,");
        IntakeGathering series = intake.finish().gatherings().get(0);
        List<IntakeProgramme> programme = series.programme();
        assertEquals(List.of(LocalDate.of(2026, 12, 5), LocalDate.of(2027, 1, 9)),
                programme.stream().map(IntakeProgramme::from).toList());
        assertEquals("殷初伝説の諸相（古橋先生）", programme.get(1).text());
        assertEquals("1月9日\n殷初伝説の諸相（古橋先生）", series.describedFrom(LocalDate.of(2026, 12, 6)));
        assertEquals(series.description(), series.describedFrom(LocalDate.of(2027, 1, 10)));
    }

    @Test
    void aRowWithoutASureDateIsSetAsideWithItsTextAndReported() throws IOException {
        add("2026-11-01.csv", "出前トーク,随時（要調整）,,,,,,職員が伺います,無料,,,,");
        GatheringImport result = intake.finish();
        assertTrue(result.gatherings().isEmpty());
        IntakeGathering undated = result.undated().get(0);
        assertEquals("随時（要調整）", undated.dateText());
        assertEquals("随時（要調整）", undated.rawKept().get("開催日"));
        Problem problem = result.report().problems().get(0);
        assertEquals("2026-11-01.csv 2 開催日 随時（要調整） DATE_ON_REQUEST", String.join(" ", problem.row().file(),
                String.valueOf(problem.row().row()), problem.column(), problem.rawText(), problem.reason().name()));
        assertEquals(1, result.report().count(Outcome.SET_ASIDE));
    }

    @Test
    void aSpanWithFewerSessionsThanDaysIsSetAside() throws IOException {
        add("2026-11-01.csv", "親子工作会（全9回）,12月7日(月)～12月18日(金),13:30,15:30,会館,,,,,,,,\n"
                + "冬休み工作会（全２回）,12月25日(金)～12月26日(土),13:30,15:30,会館,,,,,,,,\n"
                + "陶芸教室,12月5日(土)～12月27日(日),10:00,,会館,,,全日程8回の教室です。,,,,,");
        GatheringImport result = intake.finish();
        assertEquals(List.of("冬休み工作会（全２回）"), result.gatherings().stream().map(IntakeGathering::title).toList());
        assertEquals(2, result.report().countsByReason().get(Reason.SESSIONS_NOT_LISTED));
    }

    @Test
    void whatATimeCellSaysBesidesTheTimesIsKeptAsText() throws IOException {
        add("2026-11-01.csv", "講演会,12月5日(土),13:00（12:30開場）,16:00,会館,,,,,,,,\n映画会,12月6日(日),13:00,15:00,会館,,,,,,,,");
        List<IntakeGathering> gatherings = intake.finish().gatherings();
        assertEquals("13:00（12:30開場）\n～\n16:00", gatherings.get(0).timeText());
        assertEquals("", gatherings.get(1).timeText());
    }

    @Test
    void aRowWithoutANameIsSetAsideToo() throws IOException {
        add("2026-11-01.csv", ",12月5日(土),10:00,,会館,,,,,,,,");
        assertEquals(1, intake.finish().report().countsByReason().get(Reason.NAME_MISSING));
    }

    @Test
    void onlyOnePositionNearTheTownIsBelieved() throws IOException {
        add("2026-11-01.csv", "甲講座,12月5日(土),,,甲,34.34,134.04,,,,,,\n"
                + "乙講座,12月5日(土),,,乙,①34.34②34.35,①134.04②134.05,,,,,,\n"
                + "丙講座,12月5日(土),,,丙,35.68,139.76,,,,,,\n丁講座,12月5日(土),,,丁,34.34,34.34,,,,,,");
        GatheringImport result = intake.finish();
        assertEquals(new Position(34.34, 134.04), result.gatherings().get(0).venue().position());
        for (int i = 1; i < 4; i++) {
            assertNull(result.gatherings().get(i).venue().position());
        }
        assertEquals(Map.of(Reason.POSITION_SEVERAL, 1, Reason.POSITION_FAR, 1, Reason.POSITION_NOT_READ, 1),
                result.report().countsByReason());
    }

    @Test
    void textsBeyondTheLimitsAreCutKeptWholeAndTold() throws IOException {
        String title = "講座" + "長".repeat(79);
        add("2026-11-01.csv", title + ",12月5日(土),,,会館,,," + "文".repeat(4001) + ",,,,,");
        GatheringImport result = intake.finish();
        IntakeGathering gathering = result.gatherings().get(0);
        assertEquals("講座" + "長".repeat(77) + "…", gathering.title());
        assertEquals(4000, gathering.description().length());
        assertEquals(title, gathering.rawKept().get("行事名"));
        assertEquals(Set.of(Reason.TITLE_TOO_LONG, Reason.DESCRIPTION_TOO_LONG),
                result.report().countsByReason().keySet());
    }

    @Test
    void anythingOnlineHasNoVenueUnlessItAlsoHasOne() throws IOException {
        add("2026-11-01.csv", "配信,12月5日(土),10:00,,オンライン開催,,,,,,,,\n"
                + "講演会,12月5日(土),10:00,,会館,,,,,120名 ※オンライン参加可,,,");
        List<IntakeGathering> gatherings = intake.finish().gatherings();
        assertNull(gatherings.get(0).venue());
        assertNotNull(gatherings.get(1).venue());
        assertTrue(gatherings.stream().allMatch(g -> g.online() && g.themeCodes().contains("online")));
    }

    @Test
    void readsTheStandardListOfEvents() throws IOException {
        Municipality town = new Municipality("岡崎市", new Position(34.954, 137.174), 30);
        GatheringIntake okazaki = new GatheringIntake(town, TODAY);
        try (InputStream file = GatheringIntakeTest.class.getResourceAsStream("okazaki_events_sample.csv")) {
            okazaki.add("okazaki_events_sample.csv", file);
        }
        GatheringImport result = okazaki.finish();
        assertEquals(6, result.report().rowsIn());
        assertEquals(1.0, result.report().usableRate());
        IntakeGathering lecture = result.gatherings().get(0);
        assertEquals(List.of(new IntakeOccurrence(LocalDateTime.of(2026, 8, 21, 13, 30),
                LocalDateTime.of(2026, 8, 21, 15, 30), false)), lecture.occurrences());
        assertEquals(new IntakeVenue("岡崎げんき館", "愛知県岡崎市若宮町2丁目1-1", new Position(34.953255, 137.180919)),
                lecture.venue());
        assertEquals(50, lecture.capacity().people());
    }

    private void add(String file, String rows) throws IOException {
        intake.add(file, new ByteArrayInputStream((HEAD + rows).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> starts(IntakeGathering gathering) {
        return gathering.occurrences().stream().map(o -> o.startsAt().toString()).toList();
    }

    private static Map<Outcome, Integer> outcomes(GatheringImport result) {
        return Map.of(Outcome.TAKEN, result.report().count(Outcome.TAKEN), Outcome.MERGED,
                result.report().count(Outcome.MERGED), Outcome.SET_ASIDE, result.report().count(Outcome.SET_ASIDE));
    }
}
