package jp.idobata.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/post/12?check=1", "/my", "/gatherings?q=お茶&theme=eat"})
    void addressesOfThisSiteAreTaken(String address) {
        assertEquals(address, Destination.ofText(address).orElseThrow().address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "my", "//evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example",
            "javascript:alert(1)", "/my\r\nSet-Cookie: a=b", "/\t/evil.example"})
    void addressesElsewhereAreNot(String address) {
        assertTrue(Destination.ofText(address).isEmpty());
    }

    @Test
    void noneAndEndlessOnesAreNot() {
        assertTrue(Destination.ofText(null).isEmpty());
        assertTrue(Destination.ofText("/" + "a".repeat(501)).isEmpty());
    }

    @Test
    void travelsAsAParameter() {
        assertEquals("?to=%2Fgatherings%3Fq%3D%E3%81%8A%E8%8C%B6",
                new Destination("/gatherings?q=お茶").query());
    }
}
