package jp.idobata.announcement.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

    private static final Voice VOICE = new Voice("高松の井戸端", "#井戸端パーティー", "https://idobata.example.jp",
            LocalDate.of(2026, 11, 27));
    private static final LocalDateTime TEN = LocalDateTime.of(2026, 11, 28, 10, 0);
    private static final String LINK = "https://idobata.example.jp/gatherings/12";

    private final Wording wording = new Wording(VOICE);

    private static Facts cafe(String title, String where, String summary) {
        return new Facts(12, title, TEN, TEN, TEN.plusHours(2), false, null, null, null, null, where,
                false, summary);
    }

    private static Facts at(LocalDateTime start, String cancelled) {
        return new Facts(12, "えんがわ喫茶", TEN, start, start.plusHours(2), false, null, cancelled, null, null,
                "番町集会所", false, "お茶を飲みます。");
    }

    @Test
    void aShortOneIsSaidInFull() {
        assertEquals("【えんがわ喫茶】\n日時：11月28日(土) 10:00–12:00\n場所：番町集会所\nお茶を飲みます。\n\n#井戸端パーティー\n" + LINK,
                wording.proposal(Channel.MASTODON, cafe("えんがわ喫茶", "番町集会所", "お茶を飲みます。")).words());
    }

    @Test
    void newsHaveATitleAndLeaveTheAddressToTheirPage() {
        var said = wording.proposal(Channel.NEWS, cafe("えんがわ喫茶", null, null));
        assertEquals(new Said("えんがわ喫茶", "日時：11月28日(土) 10:00–12:00"), said);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void whateverIsProposedFitsAndKeepsTagAndAddress(Channel channel) {
        for (var facts : new Facts[] {cafe("茶".repeat(80), "会".repeat(120), "長いお話です。".repeat(20)),
                cafe("👨‍👩‍👧".repeat(80), "👨‍👩‍👧".repeat(90), "あ".repeat(140)), cafe("x", "y", "")}) {
            var said = wording.proposal(channel, facts);
            assertTrue(channel.length(said.words()) <= channel.most(), channel + " " + said.words());
            if (channel != Channel.NEWS) {
                assertTrue(said.words().endsWith("#井戸端パーティー\n" + LINK), said.words());
            }
        }
    }

    @Test
    void forXTheLineIsCutAtTheEndOfASentence() {
        var said = wording.proposal(Channel.X, cafe("えんがわ喫茶", "番町集会所", "お茶を飲みます。".repeat(12))).words();
        assertTrue(said.contains("お茶を飲みます。\n\n#"), said);
        assertFalse(said.contains("…"), said);
    }

    @Test
    void tomorrowIsNotSaidForNobodyKnowsWhenItIsRead() {
        assertFalse(wording.when(at(TEN, null)).contains("あした"));
    }

    @Test
    void aYearIsSaidIfItIsAnother() {
        assertEquals("2027年3月1日(月) 10:00–12:00", wording.when(at(LocalDateTime.of(2027, 3, 1, 10, 0), null)));
    }

    @Test
    void whatChangedIsFoundByComparing() {
        var told = at(TEN, null);
        assertEquals(Set.of(), told.since(told));
        assertEquals(Set.of(Change.CANCELLED), at(TEN, "大雨").since(told));
        assertEquals(Set.of(Change.REINSTATED), told.since(at(TEN, "大雨")));
        assertEquals(Set.of(Change.MOVED), at(TEN.plusDays(1), null).since(told));
        assertEquals(Set.of(Change.TITLE, Change.PLACE), cafe("お茶の会", "別の場所", null).since(told));
        assertEquals(Set.of(), cafe("えんがわ喫茶", "番町集会所", "まったく別の話。").since(told), "a typo is nobody's way");
    }

    @Test
    void aCancellationSaysDayAndReason() {
        var said = wording.correction(Channel.LINE, Set.of(Change.CANCELLED), at(TEN, null), at(TEN, "大雨のため"));
        assertEquals("【中止】11月28日(土) 10:00–12:00 の「えんがわ喫茶」は、中止になりました。（大雨のため）\n\n#井戸端パーティー\n" + LINK, said);
    }

    @Test
    void aDateThatIsNoLongerPlannedHasNoReason() {
        assertFalse(wording.line(Set.of(Change.CANCELLED), at(TEN, null), at(TEN, "—")).contains("（"));
    }

    @Test
    void whatIsAmendedSaysTheChangeFirstAndTheNewFacts() {
        var said = wording.amended(Channel.MASTODON, Set.of(Change.MOVED), at(TEN, null), at(TEN.plusDays(1), null));
        assertTrue(said.startsWith("【日時変更】「えんがわ喫茶」は、11月28日(土) 10:00–12:00 から 11月29日(日) 10:00–12:00 に変わりました。\n\n"
                + "【えんがわ喫茶】\n日時：11月29日(日) 10:00–12:00"), said);
    }

    @Test
    void evenALongReasonLeavesTheAddress() {
        var said = wording.amended(Channel.MASTODON, Set.of(Change.CANCELLED), at(TEN, null), at(TEN, "雨".repeat(600)));
        assertTrue(said.endsWith(LINK) && Channel.MASTODON.length(said) <= 500, said);
    }

    @Test
    void aDateLiesBehindOnceItHasEnded() {
        assertFalse(at(TEN, null).isOver(TEN.plusMinutes(119)));
        assertTrue(at(TEN, null).isOver(TEN.plusMinutes(120)));
    }
}
