package jp.idobata.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import jp.idobata.moderation.WordChange.Part;
import org.junit.jupiter.api.Test;

class WordChangeTest {

    @Test
    void onlyTheWordThatChangedIsMarked() {
        var change = WordChange.between("毎月、公民館でお茶を飲みます。", "毎月、図書館でお茶を飲みます。");
        assertEquals("毎月、[公民館]でお茶を飲みます。", said(change.before()));
        assertEquals("毎月、[図書館]でお茶を飲みます。", said(change.after()));
    }

    @Test
    void severalChangesInOneTextAreMarkedOneByOne() {
        var change = WordChange.between("土曜の朝に公園で体操をします", "日曜の朝に広場で体操をします");
        assertEquals("[日曜]の朝に[広場]で体操をします", said(change.after()));
    }

    @Test
    void whatWasAddedIsNothingThatWent() {
        var change = WordChange.between("第5回", "第5回（新）");
        assertEquals("第5回", said(change.before()));
        assertEquals("第5回[（新）]", said(change.after()));
    }

    @Test
    void anEmptyTextHasNoParts() {
        assertEquals(List.of(), WordChange.between("", "お茶").before());
        assertEquals(List.of(new Part("お茶", true)), WordChange.between("", "お茶").after());
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertEquals("お[🍣]会", said(WordChange.between("お🍣会", "お🍤会").before()));
    }

    @Test
    void thePartsAreAlwaysTheWholeText() {
        var random = new Random(7);
        for (var i = 0; i < 200; i++) {
            var before = text(random);
            var after = text(random);
            var change = WordChange.between(before, after);
            assertEquals(before, whole(change.before()));
            assertEquals(after, whole(change.after()));
            assertEquals(kept(change.before()), kept(change.after()), before + " | " + after);
        }
    }

    private static String text(Random random) {
        var words = List.of("お茶", "会", "を", "公園", "で", "\n", " ", "🍣", "3", "時", "ABC", "。");
        return random.ints(random.nextInt(20), 0, words.size()).mapToObj(words::get).collect(Collectors.joining());
    }

    private static String said(List<Part> parts) {
        return parts.stream().map(part -> part.changed() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }

    private static String whole(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    private static String kept(List<Part> parts) {
        return parts.stream().filter(part -> !part.changed()).map(Part::text).collect(Collectors.joining());
    }
}
