package jp.idobata.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jp.idobata.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerTest {

    private static String behind(String peer, String told) {
        return Caller.behind(peer, told.isEmpty() ? List.of() : List.of(told.split(",")),
                Network.list("127.0.0.0/8,::1,10.9.0.0/16"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "127.0.0.1|203.0.113.7|203.0.113.7",
            "::1|2001:db8::7|2001:db8:0:0:0:0:0:7",
            "0:0:0:0:0:0:0:1|203.0.113.7|203.0.113.7",
            "::ffff:127.0.0.1|203.0.113.7|203.0.113.7",
            "127.0.0.1|203.0.113.7:4711|203.0.113.7",
            "127.0.0.1|[2001:db8::7]:4711|2001:db8:0:0:0:0:0:7"})
    void aProxyOfOursIsBelieved(String peer, String told, String caller) {
        assertEquals(caller, behind(peer, told));
    }

    @Test
    void nobodyElseIsBelieved() {
        assertEquals("198.51.100.1", behind("198.51.100.1", "203.0.113.7"));
    }

    @Test
    void whatACallerWroteItselfIsNotBelieved() {
        assertEquals("203.0.113.7", behind("127.0.0.1", "192.0.2.1, 203.0.113.7"));
    }

    @Test
    void proxiesBehindEachOtherLeadToTheCaller() {
        assertEquals("203.0.113.7", behind("127.0.0.1", "192.0.2.1, 203.0.113.7, 10.9.0.4"));
    }

    @ParameterizedTest
    @CsvSource({"unknown", "''", "_hidden", "example.jp", "999.1.1.1", "10.9.0.4.5", "[::1"})
    void whatIsNoAddressLeavesTheProxy(String told) {
        assertEquals("127.0.0.1", behind("127.0.0.1", told.isEmpty() ? " " : told));
    }

    @Test
    void withoutAProxyItIsWhoAsks() {
        assertEquals("127.0.0.1", behind("127.0.0.1", ""));
        assertEquals("fe80:0:0:0:0:0:0:1", behind("fe80::1%eth0", ""));
    }
}
