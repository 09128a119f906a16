package jp.idobata.web.visitor.api;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenTest {

    @Test
    void readsRepeatedEmptyAndMissingValues() {
        var given = new Given("theme=eat&theme=make&q=&free");
        assertEquals(List.of("eat", "make"), given.values("theme"));
        assertEquals(List.of(""), given.values("q"));
        assertEquals(Optional.empty(), given.first("q"));
        assertEquals(List.of(""), given.values("free"));
        assertEquals(List.of(), given.values("when"));
        assertEquals(List.of(), new Given(null).values("when"));
        assertDoesNotThrow(given::check);
    }

    @Test
    void readsJapaneseAndSpaces() {
        assertEquals(Optional.of("朝の ヨガ"), new Given("q=%E6%9C%9D%E3%81%AE+%e3%83%a8%E3%82%AC").first("q"));
        assertEquals(Optional.of("朝"), new Given("q=朝").first("q"));
        assertEquals(Optional.of("a=b"), new Given("q=a=b").first("q"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%E3%81", "%FF", "%00", "%", "%4", "%zz", "%-1", "%C0%80", "%ED%A0%80", "a%E3"})
    void aWronglyEncodedValueIsAFault(String value) {
        var given = new Given("q=" + value);
        assertEquals(List.of(), given.values("q"));
        assertEquals(List.of("q"), assertThrows(Refused.class, given::check).fields());
    }

    @Test
    void whatNobodyReadsIsNoFault() {
        var given = new Given("%FF=1&x=%FF&&=&=1");
        given.values("q");
        assertDoesNotThrow(given::check);
    }

    @Test
    void numbersKeepTheirBounds() {
        assertEquals(20, new Given("").number("size", 20, 100));
        assertEquals(100, new Given("size=100").number("size", 20, 100));
        for (var wrong : List.of("0", "101", "-1", "1.5", "１", "99999999999", "x", "0x1", "1e2")) {
            var given = new Given("size=" + wrong);
            assertEquals(20, given.number("size", 20, 100));
            assertThrows(Refused.class, given::check, wrong);
        }
    }

    @Test
    void theNumberOfAThingIsPositiveAndFitsALong() {
        assertEquals(999_999_999_999_999_999L, new Given("area=999999999999999999").id("area"));
        assertNull(new Given("area=").id("area"));
        for (var wrong : List.of("9999999999999999999", "0", "01", "1;drop")) {
            var given = new Given("area=" + wrong);
            assertNull(given.id("area"));
            assertThrows(Refused.class, given::check, wrong);
        }
    }

    @Test
    void theNextPageKeepsTheOtherParameters() {
        assertEquals("q=%E6%9C%9D+%26&theme=eat&theme=make&page=3",
                new Given("q=%E6%9C%9D%20%26&page=2&theme=eat&theme=make").onPage(3));
        assertEquals("page=2", new Given(null).onPage(2));
        assertEquals("%3Cscript%3E=%22&page=2", new Given("<script>=\"").onPage(2));
    }
}
