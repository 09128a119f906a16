package jp.idobata.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SoundsTest {

    @Test
    void wordsStandBehindMarksThatTellHowTheyAreWritten() {
        assertEquals(" たいきょくけん きょうしつ ", Sounds.line("太極拳教室"));
        assertEquals(".こども-の.うた ", Sounds.line("こどものうた"));
        assertEquals("", Sounds.line("!?"));
    }

    @Test
    void namesAreReadAsTheTownReadsThem() {
        assertTrue(Sounds.line("庵治町").contains(" あじちょう"), Sounds.line("庵治町"));
        assertTrue(Sounds.line("栗林公園").contains(" りつりん こうえん"), Sounds.line("栗林公園"));
        assertTrue(Sounds.line("番町").contains(" ばんちょう"), Sounds.line("番町"));
    }

    @Test
    void townsEndInMachiAndInCho() {
        var line = Sounds.line("牟礼町");
        assertTrue(line.contains(" むれちょう") && line.contains(" むれまち"), line);
    }

    @Test
    void whatNobodyCanReadHasNoReading() {
        assertEquals("たいそう", Sounds.reading("体操"));
        assertEquals("", Sounds.reading("SNS講座"));
    }
}
