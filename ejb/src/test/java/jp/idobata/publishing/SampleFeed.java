package jp.idobata.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.idobata.freshness.Freshness;
import jp.idobata.gathering.SignUpWay;
import jp.idobata.gathering.Terms;
import jp.idobata.gathering.recurrence.Recurring;
import jp.idobata.media.ShownPicture;
import jp.idobata.reading.Corrections;

/** Gatherings of a small town as they go into feeds. */
public final class SampleFeed {

    public static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    public static final Instant PUBLISHED = Instant.parse("2026-11-01T03:00:00Z");
    public static final Instant CHANGED = Instant.parse("2026-11-21T00:30:15.5Z");
    public static final FeedHead HEAD = new FeedHead("井戸端", "/gatherings.ics", "/gatherings", null, CHANGED);

    private SampleFeed() {
    }

    /** A site that speaks Japanese. */
    public static FeedVoice voice(ZoneId zone) {
        var words = Map.of("cancelled.title", "【中止】{0}", "cancelled", "中止になりました。{0}", "more", "くわしく: {0}",
                "fee.free", "無料", "fee", "参加費: {0}", "online", "オンライン: {0}");
        return new FeedVoice("https://ido.example.jp", "井戸端", zone, LocalDate.of(2026, 11, 21), Locale.JAPANESE,
                Map.of("eat", "食べる", "talk", "話す, 聞く"), key -> words.getOrDefault(key, key + " {0}"));
    }

    /** ラジオ体操 with these dates. */
    public static FeedEntry exercises(Recurring recurring, List<PublicDate> dates) {
        return entry("ラジオ体操; 朝, みんなで\\n", "雨なら\n体育館で。\r\n持ち物: なし", recurring, dates, "町内会 \"ひまわり\"");
    }

    /** With words of somebody's. */
    public static FeedEntry entry(String title, String description, Recurring recurring, List<PublicDate> dates,
            String organiser) {
        return new FeedEntry(new PublicGathering(12, title, "だれでもどうぞ", description, dates, dates.size(), recurring,
                null, true, "https://meet.example.jp/a?b=c", 3L, "栗林公園", "高松市栗林町1-20-16", 34.33, 134.04, 1L,
                "栗林", 7L, organiser, List.of("eat", "talk"), List.of(), true, null, null, null, null, null,
                "087-000-0000", "hanako@example.jp", null, new Terms(Set.of(SignUpWay.NONE), null, null, null, false,
                        "雨天中止"), null, false, CHANGED,
                List.of(new ShownPicture("a".repeat(64), "公園", 0.5, 0.5, 1600, 1200)), Freshness.SURE, false,
                Corrections.NONE), 4, PUBLISHED);
    }
}
