package jp.idobata.web.visitor.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import jp.idobata.calendar.Pauses;
import jp.idobata.gathering.recurrence.Recurring;
import jp.idobata.web.frame.Language;
import org.junit.jupiter.api.Test;

/** The published shape of a gathering, letter by letter: other people's programs rely on it. */
class GatheringItemTest {

    private static final String WALK = """
            {"id":7,"url":"https://town.example/gatherings/7","title":"<b>朝</b>のさんぽ","summary":"ゆっくり歩きます",\
            "startsAt":"2026-11-28T10:00:00+09:00","endsAt":"2026-11-28T12:00:00+09:00","allDay":false,\
            "recurrence":{"text":"毎週 土曜(年末年始は休み)","rrule":"FREQ=WEEKLY;BYDAY=SA"},"online":false,\
            "place":{"id":3,"name":"木太公園","address":"高松市木太町1","lat":34.33,"lon":134.07},\
            "area":{"id":2,"name":"木太地区"},\
            "themes":[{"code":"move","name":"体を動かす"},{"code":"talk","name":"話す"}],\
            "welcome":[{"code":"alone","name":"一人で来てOK"},{"code":"step-free","name":"段差なし"}],\
            "fee":{"free":true,"text":"無料です"},"group":{"id":5,"name":"さんぽの会"},\
            "image":{"url":"https://town.example/pictures/%s-800.jpg","alt":"池のほとりの三人"},\
            "cancelled":true,"updatedAt":"2026-11-02T08:30:00+09:00"}""".formatted("5".repeat(64));

    private static final String TALK = """
            {"id":8,"url":"https://town.example/gatherings/8","title":"茶話会","summary":null,\
            "startsAt":"2026-12-01T00:00:00+09:00","endsAt":null,"allDay":true,"recurrence":null,"online":true,\
            "place":null,"area":null,"themes":[],"welcome":[],"fee":{"free":false,"text":null},"group":null,\
            "image":null,"cancelled":false,"updatedAt":"2026-11-02T08:30:00+09:00"}""";

    @Test
    void everythingKnownIsThereInItsOrder() {
        assertEquals(WALK, AsJson.write(GatheringItem.of(SampleTown.walk(), SampleTown.telling(Language.JAPANESE))));
    }

    @Test
    void whatIsNotKnownIsNullAndNotMissing() {
        assertEquals(TALK, AsJson.write(GatheringItem.of(SampleTown.talk(), SampleTown.telling(Language.JAPANESE))));
    }

    @Test
    void aListSaysHowManyAndWhereItGoesOn() {
        var next = URI.create("https://town.example/api/v1/gatherings?page=2");
        assertEquals("{\"total\":21,\"items\":[{\"code\":\"move\",\"name\":null}],\"next\":\"" + next + "\"}",
                AsJson.write(new Items<>(21, List.of(new Coded("move", null)), next)));
        assertEquals("{\"total\":0,\"items\":[],\"next\":null}", AsJson.write(Items.all(List.of())));
    }

    @Test
    void listAndDetailSayTheSame() {
        for (var language : Language.values()) {
            var telling = SampleTown.telling(language);
            assertSame(AsJson.write(GatheringItem.of(SampleTown.walk(), telling)),
                    AsJson.write(GatheringDetail.of(SampleTown.walkInFull(), telling)));
            assertSame(AsJson.write(GatheringItem.of(SampleTown.talk(), telling)),
                    AsJson.write(GatheringDetail.of(SampleTown.talkInFull(), telling)));
        }
    }

    private static void assertSame(String item, String detail) {
        assertEquals(item, detail.substring(0, detail.indexOf(",\"description\":")) + "}");
    }

    @Test
    void cancelledAndMovedDatesSayWhatTheyWere() {
        var detail = AsJson.write(GatheringDetail.of(SampleTown.walkInFull(), SampleTown.telling(Language.JAPANESE)));
        assertTrue(detail.contains("""
                "description":"池のまわりを一周","dates":[\
                {"startsAt":"2026-11-28T10:00:00+09:00","endsAt":"2026-11-28T12:00:00+09:00","allDay":false,\
                "cancelled":true,"reason":"雨のため","moved":false,"originalStartsAt":"2026-11-28T10:00:00+09:00"},\
                {"startsAt":"2026-12-05T13:00:00+09:00","endsAt":null,"allDay":false,\
                "cancelled":false,"reason":null,"moved":true,"originalStartsAt":"2026-12-05T10:00:00+09:00"}],\
                "datesToCome":2,"leftOut":["2027-01-02T10:00:00+09:00"],\
                "schedule":"毎週土曜","onlineUrl":null,"capacity":{"most":12,"text":"12人くらい"},\
                "audience":"どなたでも","signUp":"当日どうぞ",\
                "contact":{"phone":"087-000-0000","email":"walk@example.jp","website":"https://walk.example"},\
                "source":null}"""), detail);
    }

    @Test
    void whatHasNoDateAtAllHasNoTime() {
        var detail = GatheringDetail.of(SampleTown.undated(), SampleTown.telling(Language.JAPANESE));
        assertNull(detail.startsAt());
        assertEquals("開始日: 秋ごろ", detail.source());
    }

    @Test
    void plainJapaneseComesWithoutReadings() {
        var item = GatheringItem.of(SampleTown.walk(), SampleTown.telling(Language.SIMPLE));
        assertEquals("毎週 土曜日 (12月29日から1月3日までは 休み)", item.recurrence().text());
        assertEquals("一人で来てもいい", item.welcome().get(0).name());
    }

    @Test
    void numberOfDatesBecomesALastDayForThoseWhoKnowNoPauses() {
        var repeats = SampleTown.telling(Language.ENGLISH).repeats(new Recurring("FREQ=WEEKLY;BYDAY=SA;COUNT=6",
                SampleTown.WALK, Pauses.of("YEAR_END")));
        assertEquals(new GatheringItem.Repeats("every Saturday (not from 29 Dec to 3 Jan; 6 times)",
                "FREQ=WEEKLY;BYDAY=SA;UNTIL=20270109T100000"), repeats);
    }

    @Test
    void aRuleThatHasNoPlainWordsIsGivenAsItIs() {
        var repeats = SampleTown.telling(Language.ENGLISH).repeats(new Recurring(
                "FREQ=MINUTELY;BYSECOND=7", SampleTown.WALK, Pauses.NONE));
        assertEquals(new GatheringItem.Repeats(null, "FREQ=MINUTELY;BYSECOND=7"), repeats);
    }
}
