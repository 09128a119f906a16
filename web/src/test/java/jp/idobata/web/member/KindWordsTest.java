package jp.idobata.web.member;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import jp.idobata.gathering.Proposal;
import jp.idobata.group.GroupDetails;
import jp.idobata.place.PlaceProposal;
import jp.idobata.whisper.Kind;
import jp.idobata.whisper.PublicWhisper;
import org.junit.jupiter.api.Test;

class KindWordsTest {

    private static Proposal saying(String title, String description) {
        return new Proposal(title, null, description, null, null, null, null, null, null, null, null, null, false,
                null, null, null, Set.of(), Set.of(), null, null, null, null, null, null, null, null, null,
                null, null, null, null, null);
    }

    @Test
    void wordsThatMayKeepPeopleAwayAreFound() {
        assertEquals(List.of("困窮", "独居老人"), words(saying("独居老人の集い", "生活困窮の方もどうぞ")));
    }

    @Test
    void widthOfLettersDoesNotMatter() {
        assertEquals(List.of("ボケ防止"), words(saying("ﾎﾞｹ防止の体操", null)));
    }

    @Test
    void eachComesWithAReasonAndOtherWords() {
        var found = KindWords.missedBy(saying("ボケ防止の体操", null));
        assertEquals(List.of(new KindWord("ボケ防止", "fear", "頭の体操")), found);
    }

    @Test
    void ofTwoWordsInOneTheLongerIsTold() {
        assertEquals(List.of("社会的弱者"), words(saying("社会的弱者のための会", null)));
    }

    @Test
    void whatIsToldOfAPlaceIsReadInAllItsTexts() {
        var terms = new PlaceProposal.Terms("健常者の方", null, null, null, null);
        assertEquals(List.of("健常者", "困窮", "独居老人"), KindWords.missedBy(new PlaceProposal("茶の間", null, null, "独居老人の家",
                null, "番町1", null, null, "生活困窮の窓口のとなり", true, null, null, List.of(), false, List.of(), Set.of(),
                Set.of(), terms, null)).stream().map(KindWord::word).sorted().toList());
    }

    @Test
    void whatIsWhisperedAndWhatAGroupSaysOfItselfIsReadToo() {
        assertEquals(List.of("ボケ防止"), KindWords.missedBy(new PublicWhisper(1, Kind.WISH, "体操の会がほしい", "ボケ防止に",
                null, null, null, null, List.of(), null, 0, false, null, null)).stream().map(KindWord::word).toList());
        assertEquals(List.of("独居老人"), KindWords.missedBy(new GroupDetails("ひだまり会", null, "独居老人をたずねます", null, null,
                null, null, false)).stream().map(KindWord::word).toList());
    }

    private static List<String> words(Proposal proposal) {
        return KindWords.missedBy(proposal).stream().map(KindWord::word).toList();
    }

    @Test
    void neighbourlyWordsAreFine() {
        assertEquals(List.of(), words(saying("ただのCafé", "宿題をしてもいいし、しなくてもいい。")));
        assertEquals(List.of(), words(saying(null, null)));
    }
}
