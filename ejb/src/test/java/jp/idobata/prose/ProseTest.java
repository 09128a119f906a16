package jp.idobata.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import jp.idobata.prose.Prose.Block;
import jp.idobata.prose.Prose.Kind;
import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void headingsListsAndParagraphsAreToldApart() {
        assertEquals(List.of(new Block(Kind.PARAGRAPH, List.of("はじめに")), new Block(Kind.HEADING, List.of("聞くこと")),
                new Block(Kind.LIST, List.of("費用", "広さ")), new Block(Kind.PARAGRAPH, List.of("おわり", "です"))),
                Prose.blocks("はじめに\n\n# 聞くこと\r\n・費用\n- 広さ\n\nおわり\nです\n"));
    }

    @Test
    void whatSomebodyWasAskedAndWhatTheySaidAreToldApart() {
        assertEquals(List.of(new Block(Kind.QUESTION, List.of("はじめたきっかけは？")),
                new Block(Kind.QUESTION, List.of("これからは？")), new Block(Kind.QUOTE, List.of("朝が楽しみ", "なんです"))),
                Prose.blocks("Q. はじめたきっかけは？\nＱ：これからは？\n> 朝が楽しみ\n＞なんです"));
    }

    @Test
    void aPictureStandsWhereItsNumberDoes() {
        var blocks = Prose.blocks("まず\n【写真2】\n[写真 1]\n写真3は文のなかの写真3");
        assertEquals(List.of(Kind.PARAGRAPH, Kind.PICTURE, Kind.PICTURE, Kind.PARAGRAPH), blocks.stream()
                .map(Block::kind).toList());
        assertEquals(Set.of(0, 1), Prose.pictures(blocks));
        assertEquals(1, blocks.get(1).picture());
        assertEquals(-1, blocks.get(0).picture());
    }

    @Test
    void markupIsJustLetters() {
        assertEquals(List.of(new Block(Kind.PARAGRAPH, List.of("<script>x()</script>"))),
                Prose.blocks("<script>x()</script>"));
    }

    @Test
    void theWordsAloneHaveNeitherMarksNorHeadings() {
        assertEquals("なに？\nこれ\nそれ", Prose.plain("# 見出し\nQ. なに？\n・これ\n【写真1】\n> それ"));
    }
}
