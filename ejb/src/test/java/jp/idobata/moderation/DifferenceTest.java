package jp.idobata.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.SignUpWay;
import jp.idobata.gathering.Slot;
import jp.idobata.gathering.Terms;
import jp.idobata.gathering.Welcome;
import jp.idobata.group.GroupDetails;
import jp.idobata.whisper.WhisperProposal;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Slot FOURTH = slot(4);
    private static final Slot FIFTH = slot(5);

    @Test
    void theSameProposalDiffersNowhere() {
        assertEquals(List.of(), Difference.between(cafe("おしゃべりカフェ", "お茶", FOURTH), cafe("おしゃべりカフェ", "お茶", FOURTH)));
    }

    @Test
    void aNewTitleIsTheOnlyDifference() {
        assertEquals(List.of(new Difference("title", "おしゃべりカフェ", "となりのカフェ")),
                Difference.between(cafe("おしゃべりカフェ", "お茶", FOURTH), cafe("となりのカフェ", "お茶", FOURTH)));
    }

    @Test
    void whatElseThereIsToKnowDiffersFieldByField() {
        assertEquals(List.of(new Difference("ways", Set.of(), Set.of(SignUpWay.HERE)),
                new Difference("ageTo", null, 12)),
                Difference.between(cafe("おしゃべりカフェ", "お茶", FOURTH),
                        withTerms(cafe("おしゃべりカフェ", "お茶", FOURTH))));
    }

    private static Proposal withTerms(Proposal was) {
        return new Proposal(was.title(), null, was.description(), was.dates(), null, null, null, was.venue(), null,
                null, null, null, false, null, null, null, was.themes(), was.welcome(), true, null, null, null, null,
                null, null, null, null, null, null,
                new Terms(Set.of(SignUpWay.HERE), null, null, 12, false, null), null, null);
    }

    @Test
    void lineEndsOfBrowsersAndSpaceAroundTextDoNotDiffer() {
        assertEquals(List.of(), Difference.between(cafe("おしゃべりカフェ", "一行目\n二行目", FOURTH),
                cafe(" おしゃべりカフェ", "一行目\r\n二行目\r\n", FOURTH)));
    }

    @Test
    void aTextThatWasEmptiedIsSaidAsNothing() {
        assertEquals(List.of(new Difference("description", "お茶", null)),
                Difference.between(cafe("おしゃべりカフェ", "お茶", FOURTH), cafe("おしゃべりカフェ", " ", FOURTH)));
    }

    @Test
    void datesInAnotherOrderDoNotDiffer() {
        assertEquals(List.of(), Difference.between(cafe("おしゃべりカフェ", null, FOURTH, FIFTH),
                cafe("おしゃべりカフェ", null, FIFTH, FOURTH)));
    }

    @Test
    void aDateThatCameIsADifferenceOfTheDates() {
        assertEquals(List.of(new Difference("dates", List.of(FOURTH), List.of(FOURTH, FIFTH))),
                Difference.between(cafe("おしゃべりカフェ", null, FOURTH), cafe("おしゃべりカフェ", null, FIFTH, FOURTH)));
    }

    @Test
    void ofAWhisperAndOfAPageOfAGroupTheFieldsAreToldThatDiffer() {
        assertEquals(List.of(new Difference("text", "将棋の相手", "囲碁の相手"), new Difference("more", null, "夜に")),
                Difference.between(wish("将棋の相手", " "), wish("囲碁の相手", "夜に")));
        assertEquals(List.of(new Difference("summary", "歌います", "踊ります"), new Difference("contactHidden", false, true)),
                Difference.between(new GroupDetails("会", "歌います", null, null, null, null, null, false),
                        new GroupDetails("会", "踊ります", null, null, null, null, null, true)));
    }

    private static WhisperProposal wish(String text, String more) {
        return new WhisperProposal(jp.idobata.whisper.Kind.WISH, text, more, 3L, Set.of("play"), null);
    }

    private static Slot slot(int day) {
        return new Slot(LocalDateTime.of(2026, 12, day, 10, 0), LocalDateTime.of(2026, 12, day, 12, 0), false);
    }

    private static Proposal cafe(String title, String description, Slot... dates) {
        return new Proposal(title, null, description, List.of(dates), null, null, null, "となり", null, null, null, null,
                false, null, null, null, Set.of("talk"), Set.of(Welcome.ALONE), true, null, null, null, null, null,
                null, null, null, null, null, null, null, null);
    }
}
