package jp.idobata.micro;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import jp.idobata.Network;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the launcher lets through, the application can read: a town that starts does not stumble over it later. */
class SameNetworksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "10.1.0.0/16|true", "192.168.3.4|true", "10.1.0.0/16,192.168.3.4|true", " 10.1.0.0/16 , ::1 |true",
            "0.0.0.0/0|true", "10.1.0.0/32|true", "10.1.0.0/33|false", "10.1.0.0/128|false", "10.1.0.0/|false",
            "10.1.0.0/08|true", "10.1.0.0/008|true", "10.1.0.0/0008|false", "10.1.0.0/-1|false",
            "10.1.0.0/x|false", "10.1.0.0/8/8|false", "10.1.0|false", "10.1|false", "10|false",
            "10.1.0.256|false", "010.1.0.0|false", "01.02.03.04|true", "1.2.3.4.5|false", "10.1.0.0.|false",
            "::|true", "::/0|true", "::1/128|true", "::1/129|false", "::1/008|true", "fe80::/10|true",
            "FE80::ABCD|true", "fe80::1%eth0|false", "2001:db8::/32|true", "2001:db8:|false", ":::::|false",
            "1:2:3:4:5:6:7:8|true", "1:2:3:4:5:6:7:8:9|false", "12345::|false", "::ffff:10.1.0.0|true",
            "::ffff:10.1.0.0/32|true", "::ffff:10.1.0.0/120|false", "::10.1.0.0/128|true", "[::1]|false",
            "localhost|false", "proxy.example.jp|false", "10.1.0.0/16,localhost|false", "10.1.0.0/16,,::1|true",
            ",10.1.0.0/16|true", "10.1.0.0/16,|true", ",|true", "10.1.0.0/16;::1|false", "１０.1.0.0|false",
            "10.1.0.0/١|false", "dead.beef|false", "abcd|false"})
    void bothReadTheSame(String text, boolean good) {
        assertEquals(good, application(text), "the application: " + text);
        assertEquals(good, launcher("PROXIES", text), "the launcher: " + text);
        assertEquals(good, launcher("CALENDAR_NETWORKS", text), "the launcher: " + text);
    }

    private static boolean application(String text) {
        try {
            Network.list(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean launcher(String name, String text) {
        try {
            Settings.read(Map.of(name, text));
            return true;
        } catch (Problem e) {
            return false;
        }
    }
}
