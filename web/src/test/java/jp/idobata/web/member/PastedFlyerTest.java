package jp.idobata.web.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.gathering.SignUpWay;
import jp.idobata.gathering.Slot;
import org.junit.jupiter.api.Test;

class PastedFlyerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String TEXT = "焼きいも会\n日時：12月5日(土)10時〜12時(受付9時30分)\n場所：中央公園\n参加費：無料\n定員：30名\n雨天中止";

    private final PastedFlyer flyer = new PastedFlyer(TEXT, TODAY);

    @Test
    void whatIsTakenGoesIntoTheProposal() {
        var proposal = flyer.proposal(flyer.names(), true, "花子");
        assertEquals("焼きいも会", proposal.title());
        assertEquals(List.of(new Slot(LocalDateTime.of(2026, 12, 5, 10, 0), LocalDateTime.of(2026, 12, 5, 12, 0),
                false)), proposal.dates());
        assertEquals("中央公園", proposal.venue());
        assertEquals(Boolean.TRUE, proposal.free());
        assertEquals(30, proposal.capacity());
        assertEquals("雨天中止", proposal.terms().weather());
        assertEquals(TEXT, proposal.description());
        assertTrue(proposal.scheduleText().contains("受付9時30分"), proposal.scheduleText());
    }

    @Test
    void whatIsLeftDoesNot() {
        var proposal = flyer.proposal(List.of("title"), false, "花子");
        assertEquals("焼きいも会", proposal.title());
        assertTrue(proposal.dates().isEmpty());
        assertNull(proposal.venue());
        assertNull(proposal.free());
        assertNull(proposal.capacity());
        assertNull(proposal.description());
        assertNull(proposal.scheduleText());
    }

    @Test
    void manyDaysInARowBecomeARule() {
        var exhibition = new PastedFlyer("写真展\n12月1日(火)〜12月20日(日) 10時〜16時", TODAY);
        var proposal = exhibition.proposal(exhibition.names(), true, "花子");
        assertEquals(1, proposal.dates().size());
        assertEquals("FREQ=DAILY;UNTIL=20261220T235959", proposal.rrule());
    }

    @Test
    void theWholeTextStaysInViewWithWhatWasUnderstood() {
        var pieces = flyer.pieces();
        assertEquals(TEXT, pieces.stream().map(PastedFlyer.Piece::words).collect(Collectors.joining()));
        var read = pieces.stream().filter(PastedFlyer.Piece::read).map(PastedFlyer.Piece::words).toList();
        assertTrue(read.containsAll(List.of("焼きいも会", "12月5日(土)10時〜12時(受付9時30分)", "30名", "雨天中止")), read.toString());
        assertTrue(pieces.stream().anyMatch(piece -> !piece.read() && piece.words().contains("参加費")));
    }

    @Test
    void whoHoldsItHowToSignUpAndDaysOffAreTaken() {
        var club = new PastedFlyer("体操の会\n毎週水曜 10時〜11時（祝日は休み）\n主催：元気クラブ\n申込：電話かメールで"
                + "\n電話 087-839-2001", TODAY);
        var proposal = club.proposal(club.names(), true, "花子");
        assertEquals("元気クラブ", proposal.organiser());
        assertEquals(Set.of(SignUpWay.PHONE), proposal.terms().ways(), "no address to write to is told");
        assertTrue(proposal.pauses().holidays());
        var page = new PastedFlyer("体操の会\n12月2日 10時〜11時\n申込：https://example.jp/taiso から", TODAY);
        assertEquals("https://example.jp/taiso", page.proposal(page.names(), true, "花子").terms().signUpUrl());
        assertEquals(Set.of(SignUpWay.LINK), page.proposal(page.names(), true, "花子").terms().ways());
        var none = new PastedFlyer("体操の会\n12月2日 10時〜11時\n申込不要（問い合わせは電話 087-839-2001）", TODAY);
        assertEquals(Set.of(SignUpWay.NONE), none.proposal(none.names(), true, "花子").terms().ways());
        assertEquals("花子", none.proposal(none.names(), true, "花子").organiser());
    }
}
