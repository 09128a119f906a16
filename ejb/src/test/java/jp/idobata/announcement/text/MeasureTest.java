package jp.idobata.announcement.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

    private static final String FAMILY = "👨‍👩‍👧";

    @ParameterizedTest
    @CsvSource({"おちゃ, 3, 3, 3, 6", "tea, 3, 3, 3, 3", "がん, 2, 2, 2, 4",
            "https://idobata.example.jp/gatherings/12345, 43, 23, 43, 23",
            "見て https://a.jp/b, 17, 26, 17, 28"})
    void everyChannelCountsInItsOwnWay(String text, int characters, int shortened, int units, int weights) {
        assertEquals(characters, Measure.CHARACTERS.of(text));
        assertEquals(shortened, Measure.SHORT_ADDRESSES.of(text));
        assertEquals(units, Measure.UNITS.of(text));
        assertEquals(weights, Measure.WEIGHTS.of(text));
    }

    @Test
    void aFamilyIsOneCharacterToPeopleAndEightUnitsToLine() {
        assertEquals(1, Measure.CHARACTERS.of(FAMILY));
        assertEquals(8, Measure.UNITS.of(FAMILY));
        assertEquals(2, Measure.WEIGHTS.of(FAMILY), "every emoji counts two");
    }

    @Test
    void whatIsComposedCountsAsItIsComposed() {
        assertEquals(2, Measure.WEIGHTS.of("\u304b\u3099"), "か with its mark is one sign");
    }
}
