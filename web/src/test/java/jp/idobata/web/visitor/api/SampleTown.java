package jp.idobata.web.visitor.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import jp.idobata.freshness.Freshness;
import jp.idobata.gathering.Terms;
import jp.idobata.media.ShownPicture;
import jp.idobata.calendar.Pauses;
import jp.idobata.gathering.recurrence.Recurring;
import jp.idobata.publishing.PublicDate;
import jp.idobata.publishing.PublicGathering;
import jp.idobata.reading.Corrections;
import jp.idobata.search.GatheringCard;
import jp.idobata.web.frame.Language;

/** A town to speak of: its walk, of which everything is known, and a talk of which next to nothing is. */
final class SampleTown {

    static final LocalDateTime WALK = LocalDateTime.of(2026, 11, 28, 10, 0);
    static final LocalDateTime TALK = LocalDateTime.of(2026, 12, 1, 0, 0);
    private static final Instant CHANGED = Instant.parse("2026-11-01T23:30:00.123456Z");
    private static final Recurring WEEKLY = new Recurring("FREQ=WEEKLY;BYDAY=SA", WALK, Pauses.of("YEAR_END"));

    private SampleTown() {
    }

    static final ShownPicture FACE = new ShownPicture("5".repeat(64), "池のほとりの三人", 0.5, 0.2, 1600, 1200);

    static Telling telling(Language language) {
        return new Telling("https://town.example", ZoneId.of("Asia/Tokyo"), LocalDate.of(2026, 11, 21), language,
                Map.of("move", "体を動かす", "talk", "話す"));
    }

    static GatheringCard walk() {
        return new GatheringCard(7, "<b>朝</b>のさんぽ", "ゆっくり歩きます", WALK, WALK.plusHours(2), false, 2, WEEKLY, false, 3L,
                "木太公園", "高松市木太町1", 34.33, 134.07, 2L, "木太地区", 5L, "さんぽの会", List.of("move", "talk"),
                List.of("alone", "step-free"), true, "無料です", true, null, CHANGED,
                FACE, null, false, Corrections.NONE);
    }

    static PublicGathering walkInFull() {
        var dates = List.of(new PublicDate(WALK, WALK, WALK.plusHours(2), false, "雨のため"),
                new PublicDate(WALK.plusWeeks(1), WALK.plusWeeks(1).plusHours(3), null, false, null));
        return new PublicGathering(7, "<b>朝</b>のさんぽ", "ゆっくり歩きます", "池のまわりを一周", dates, 2, WEEKLY, "毎週土曜",
                false, null, 3L, "木太公園", "高松市木太町1", 34.33, 134.07, 2L, "木太地区", 5L, "さんぽの会",
                List.of("move", "talk"), List.of("alone", "step-free"), true, "無料です", 12, "12人くらい", "どなたでも",
                "当日どうぞ", "087-000-0000", "walk@example.jp", "https://walk.example", Terms.NONE, null, false,
                CHANGED, List.of(FACE), Freshness.SURE, false, Corrections.NONE);
    }

    static GatheringCard talk() {
        return new GatheringCard(8, "茶話会", null, TALK, null, true, 1, null, true, null, null, null, null, null, null,
                null, null, null, List.of(), List.of(), null, null, false, null, CHANGED, null, null, false,
                Corrections.NONE);
    }

    static PublicGathering talkInFull() {
        return new PublicGathering(8, "茶話会", null, null, List.of(new PublicDate(TALK, TALK, null, true, null)), 1, null,
                null, true, null, null, null, null, null, null, null, null, null, null, List.of(), List.of(), null,
                null, null, null, null, null, null, null, null, Terms.NONE, null, false, CHANGED,
                List.of(), Freshness.SURE, false, Corrections.NONE);
    }

    /** A talk whose only date could not be read. */
    static PublicGathering undated() {
        return new PublicGathering(9, "茶話会", null, null, List.of(), 0, null, "秋ごろ", true, null, null, null, null, null,
                null, null, null, null, null, List.of(), List.of(), null, null, null, null, null, null, null, null,
                null, Terms.NONE, "開始日: 秋ごろ", true, CHANGED, List.of(), Freshness.SURE, false, Corrections.NONE);
    }
}
