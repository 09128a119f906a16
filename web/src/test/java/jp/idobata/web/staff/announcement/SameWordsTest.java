package jp.idobata.web.staff.announcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import jp.idobata.announcement.State;
import jp.idobata.announcement.text.Channel;
import jp.idobata.announcement.text.Wording;
import jp.idobata.announcement.wire.Why;
import jp.idobata.gathering.Welcome;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Texts;
import org.junit.jupiter.api.Test;

/** What is announced says the same words as the pages, and everything that can become of it has a sentence. */
class SameWordsTest {

    private final Texts texts = Texts.in(Language.JAPANESE);

    @Test
    void marksAndTheSiteAreCalledAsOnThePages() {
        for (var mark : Welcome.values()) {
            assertEquals(texts.get("frame.mark." + mark.code()), Wording.mark(mark.code()));
        }
        assertEquals(texts.get("frame.site.name"), Wording.usualName());
        assertEquals(texts.get("frame.site.tag"), Wording.usualTag());
    }

    @Test
    void everythingThatCanBecomeOfAMessageHasWords() {
        Arrays.stream(Why.values()).forEach(why -> assertTrue(texts.has("announce.why." + why), why.name()));
        Arrays.stream(State.values()).forEach(state -> assertTrue(texts.has("announce.state." + state), state.name()));
        Arrays.stream(Channel.values()).filter(channel -> !channel.isAutomatic() || channel == Channel.NEWS
                || texts.has("announce.how." + channel)).forEach(channel -> assertTrue(texts.has("announce.channel."
                + channel), channel.name()));
    }

    @Test
    void whatIsOpenedHasTheTextInItAsItStands() {
        var words = "お茶 & 団子\n100%\nhttps://idobata.example.jp/gatherings/7";
        assertEquals("https://x.com/intent/post?text=%E3%81%8A%E8%8C%B6%20%26%20%E5%9B%A3%E5%AD%90%0A100%25%0A"
                + "https%3A%2F%2Fidobata.example.jp%2Fgatherings%2F7", StaffSaid.open(Channel.X, words));
        assertEquals("https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fidobata.example.jp%2Fgatherings%2F7",
                StaffSaid.open(Channel.FACEBOOK, words));
        assertFalse(StaffSaid.open(Channel.MAIL, words).contains("+"));
        assertNull(StaffSaid.open(Channel.BOARD, words));
    }

    @Test
    void whatIsTypedIsCountedAsItWillBeSent() {
        var said = new StaffSaid(Channel.X, null, " 茶\r\n茶 ", true, true);
        assertEquals(5, said.getLength());
        assertEquals(275, said.getLeft());
    }
}
