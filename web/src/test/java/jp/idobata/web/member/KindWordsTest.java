package jp.idobata.web.member;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import jp.idobata.gathering.Proposal;
import org.junit.jupiter.api.Test;

class KindWordsTest {

    private static Proposal saying(String title, String description) {
        return new Proposal(title, null, description, null, null, null, null, null, null, null, null, null, false,
                null, null, null, Set.of(), Set.of(), null, null, null, null, null, null, null, null, null,
                null, null, null, null);
    }

    @Test
    void wordsThatMayKeepPeopleAwayAreFound() {
        assertEquals(List.of("困窮", "独居老人"), KindWords.missedBy(saying("独居老人の集い", "生活困窮の方もどうぞ")));
    }

    @Test
    void widthOfLettersDoesNotMatter() {
        assertEquals(List.of("ボケ防止"), KindWords.missedBy(saying("ﾎﾞｹ防止の体操", null)));
    }

    @Test
    void neighbourlyWordsAreFine() {
        assertEquals(List.of(), KindWords.missedBy(saying("ただのCafé", "宿題をしてもいいし、しなくてもいい。")));
        assertEquals(List.of(), KindWords.missedBy(saying(null, null)));
    }
}
