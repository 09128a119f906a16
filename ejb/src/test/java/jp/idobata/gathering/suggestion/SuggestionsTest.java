package jp.idobata.gathering.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.Welcome;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static Proposal saying(String title, String description, Set<String> themes, Set<Welcome> welcome) {
        return new Proposal(title, null, description, null, null, null, null, null, null, null, null, null, false,
                null, null, null, themes, welcome, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null);
    }

    private static List<String> marks(String description) {
        return Suggestions.marks(saying("集まり", description, Set.of(), Set.of())).stream().map(Suggested::code).toList();
    }

    @Test
    void eachThemeComesWithItsWords() {
        var themes = Suggestions.themes(saying("味噌づくり教室", "料理が初めてでも", Set.of(), Set.of()));
        assertTrue(themes.contains(new Suggested("eat", List.of("味噌", "料理"))), themes::toString);
    }

    @Test
    void whatIsChosenIsNotOfferedAgain() {
        assertEquals(List.of(), Suggestions.themes(saying("ヨガ", null, Set.of("move"), Set.of())));
        assertEquals(List.of(), Suggestions.marks(saying("ヨガ", "見学OK", Set.of(), Set.of(Welcome.LOOK))));
    }

    @Test
    void marksAreToldFromWhatPeopleWrite() {
        assertEquals(List.of("alone", "look", "leave"), marks("お一人でも気軽に。見学も歓迎、途中退出OKです。"));
        assertEquals(List.of("step-free", "children"), marks("車いすの方もどうぞ。赤ちゃん連れも大丈夫。"));
        assertEquals(List.of("step-free"), marks("会場に段差はありません"));
        assertEquals(List.of("quiet"), marks("静かな部屋で本を読みます"));
        assertEquals(List.of("look"), marks("ｋｉｋｕ 聞くだけの人も"));
    }

    @Test
    void whatIsDeniedIsNoMark() {
        assertEquals(List.of(), marks("見学不可。途中参加はできません。会場には段差があります。子ども連れはご遠慮ください。"));
        assertEquals(List.of(), marks("一人暮らしの話。子どもの可愛い写真。"));
    }

    @Test
    void nothingComesOfNothing() {
        assertEquals(List.of(), Suggestions.themes(saying(null, null, Set.of(), Set.of())));
        assertEquals(List.of(), Suggestions.marks(saying(null, null, Set.of(), Set.of())));
    }
}
