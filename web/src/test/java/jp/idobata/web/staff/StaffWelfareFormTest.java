package jp.idobata.web.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.idobata.welfare.Dimension;
import jp.idobata.welfare.WelfareProfile;
import jp.idobata.welfare.WelfareTerm;
import org.junit.jupiter.api.Test;

class StaffWelfareFormTest {

    private static final List<WelfareTerm> TERMS = List.of(
            new WelfareTerm(1, Dimension.FIELD, "elderly", "高齢", null, false),
            new WelfareTerm(2, Dimension.FIELD, "old", "前のことば", null, true),
            new WelfareTerm(3, Dimension.EASE, "quiet", "静か", null, false),
            new WelfareTerm(4, Dimension.EASE, "small", "少人数", null, false));

    @Test
    void whatIsTickedAndAnsweredIsRead() {
        var content = typed(Map.of("term", List.of("1"), "ease-3", List.of("no"), "ease-4", List.of("yes"), "note",
                List.of("メモ"), "version", List.of("5")));
        assertEquals(Set.of(1L, 4L), content.yes());
        assertEquals(Set.of(3L), content.no());
        assertEquals("メモ", content.note());
        assertEquals(5, content.version());
    }

    @Test
    void anAnswerThatIsNoneOfTheThreeMeansNotKnown() {
        var content = typed(Map.of("ease-3", List.of(""), "ease-4", List.of("perhaps"), "version", List.of("x")));
        assertEquals(Set.of(), content.yes());
        assertEquals(Set.of(), content.no());
        assertEquals(0, content.version());
    }

    @Test
    void aTickCannotAnswerForEaseOfComing() {
        assertEquals(Set.of(), typed(Map.of("term", List.of("3"))).yes());
    }

    @Test
    void retiredTermsAreShownOnlyWhereTheyAreSaid() {
        assertEquals(List.of("高齢"), names(StaffWelfareForm.of(TERMS, WelfareProfile.NONE)));
        assertEquals(List.of("高齢", "前のことば"), names(StaffWelfareForm.of(TERMS,
                new WelfareProfile(Set.of(2L), Set.of(), null, null, null, null, 1))));
    }

    @Test
    void whatWasTypedStaysWhenSomeoneElseWasFaster() {
        var newer = new WelfareProfile(Set.of(), Set.of(), "ほかの人のメモ", null, "staff2@example.jp", null, 6);
        var over = StaffWelfareForm.typed(TERMS, fields(Map.of("note", List.of("わたしのメモ"), "version",
                List.of("5")))).over(newer).getContent();
        assertEquals("わたしのメモ", over.note());
        assertEquals(6, over.version());
    }

    private static WelfareProfile typed(Map<String, List<String>> fields) {
        return StaffWelfareForm.typed(TERMS, fields(fields)).getContent();
    }

    private static Function<String, List<String>> fields(Map<String, List<String>> fields) {
        return name -> fields.getOrDefault(name, List.of());
    }

    private static List<String> names(StaffWelfareForm form) {
        return form.getGroups().stream().filter(group -> group.dimension() == Dimension.FIELD)
                .flatMap(group -> group.choices().stream()).map(choice -> choice.term().name())
                .toList();
    }
}
