package jp.idobata.micro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Map<String, String> OUTSIDE = Map.of(
            "DB_URL", "jdbc:mariadb://db.example.jp:3306/town?sslMode=verify-full",
            "DB_USER", "town_app", "DB_PASSWORD", "a",
            "DB_WELFARE_USER", "welfare_app", "DB_WELFARE_PASSWORD", "b",
            "DB_OWNER_USER", "town_owner", "DB_OWNER_PASSWORD", "c");

    @Test
    void withoutAnySettingTheTownIsOpenToAllAndHasNoDemo() {
        var settings = Settings.read(Map.of("PATH", "/bin"));
        assertEquals(8080, settings.httpPort());
        assertEquals("0.0.0.0", settings.bind());
        assertEquals(Path.of(System.getProperty("user.home"), ".idobata"), settings.dataDir());
        assertEquals("http://localhost:8080", settings.site().toString());
        assertTrue(settings.outside().isEmpty());
        assertFalse(settings.demo());
        assertFalse(settings.all().containsKey("PATH"));
    }

    @Test
    void theDemoStaysOnThisMachineUnlessBindSaysOtherwise() {
        assertEquals("127.0.0.1", Settings.read(Map.of("DEMO", "takamatsu")).bind());
        assertTrue(Settings.read(Map.of("DEMO", "takamatsu")).loopback());
        assertFalse(Settings.read(Map.of("DEMO", "takamatsu", "BIND", "0.0.0.0")).loopback());
    }

    @Test
    void theSitesAddressFollowsThePortAndLosesItsLastSlash() {
        assertEquals("http://localhost:9000", Settings.read(Map.of("HTTP_PORT", "9000")).all().get("SITE_URL"));
        assertEquals("https://ido.example.jp",
                Settings.read(Map.of("SITE_URL", "https://ido.example.jp/")).all().get("SITE_URL"));
    }

    @Test
    void anEmptySettingCountsAsNotSet() {
        assertEquals(8080, Settings.read(Map.of("HTTP_PORT", " ", "DB_URL", "")).httpPort());
    }

    @Test
    void anOutsideDatabaseBringsItsThreeUsers() {
        var database = Settings.read(OUTSIDE).outside().orElseThrow();
        assertEquals(new Login("town_app", "a"), database.townApp());
        assertEquals(new Login("welfare_app", "b"), database.welfareApp());
        assertEquals(new Login("town_owner", "c"), database.owner());
    }

    @Test
    void eachOfTheThreeUsersIsNeeded() {
        OUTSIDE.keySet().stream().filter(name -> !name.equals("DB_URL")).forEach(name -> {
            var incomplete = new HashMap<>(OUTSIDE);
            incomplete.remove(name);
            assertEquals(name + " is not set; it is needed with DB_URL", problem(incomplete));
        });
    }

    @Test
    void aUserWithoutADatabaseIsAMistake() {
        assertEquals("DB_PASSWORD is set but DB_URL is not", problem(Map.of("DB_PASSWORD", "x")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "MASTODON_URL=https://m.example.jp | MASTODON_TOKEN is not set; it is needed with MASTODON_URL",
            "MASTODON_TOKEN=abc | MASTODON_URL is not set; it is needed with MASTODON_TOKEN",
            "LINE_URL=https://line.example.jp | LINE_TOKEN is not set; it is needed with LINE_URL",
            "WEBHOOK_URL=http://hooks.example.jp | WEBHOOK_URL is not an address that begins with https://"
                    + ", without a name and a password in it",
            "LINE_TOKEN=a b | LINE_TOKEN is not a token: letters, digits and signs without a space",
            "WEBHOOK_SECRET=whsec_tooshort | WEBHOOK_SECRET is not whsec_ and 24 to 64 bytes in Base64",
            "ANNOUNCE_WAIT_SECONDS=4000 | ANNOUNCE_WAIT_SECONDS=4000 is not a number from 0 to 3600"})
    void aChannelIsSetUpWholeOrNotAtAll(String given, String said) {
        var setting = given.split("=", 2);
        assertEquals(said, problem(Map.of(setting[0], setting[1])));
    }

    @Test
    void whatGoesToThisMachineNeedsNoSecuredLine() {
        Settings.read(Map.of("MASTODON_URL", "http://127.0.0.1:9999", "MASTODON_TOKEN", "t"));
    }

    @Test
    void aLoginDoesNotTellItsPassword() {
        assertFalse(Settings.read(OUTSIDE).outside().orElseThrow().toString().contains("password"));
        assertEquals("town_app", new Login("town_app", "secret").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLUSTER", "STAFF_ALLOWED_NETWORKS", "OIDC_ISSUER"})
    void whatIsOnlyPlannedIsRefusedRatherThanIgnored(String name) {
        assertEquals(name + " is not possible in this version", problem(Map.of(name, "10.0.0.0/8")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "HTTP_PORT|abc|is not a port from 1 to 65535",
            "HTTP_PORT|0|is not a port from 1 to 65535",
            "HTTP_PORT|65536|is not a port from 1 to 65535",
            "BIND|300.1.1.1|is not an address of this machine",
            "DEMO|foo|is not none or takamatsu",
            "DEMO_TODAY|2026-02-30|is not a date such as 2026-11-21",
            "DIGEST_WEEKDAY|Thursday|is not THURSDAY or MONDAY or TUESDAY or WEDNESDAY or FRIDAY or SATURDAY or SUNDAY",
            "DIGEST_HOUR|24|is not a number from 0 to 23",
            "PROXIES|300.1.1.1|is not a list of networks such as 10.1.0.0/16,192.168.3.4",
            "PROXIES|:::::|is not a list of networks such as 10.1.0.0/16,192.168.3.4",
            "PROXIES|proxy.example.jp|is not a list of networks such as 10.1.0.0/16,192.168.3.4",
            "CALENDAR_NETWORKS|10.1.0.0/16,localhost|is not a list of networks such as 10.1.0.0/16,192.168.3.4",
            "TOWN_ZONE|Takamatsu|is not a time zone such as Asia/Tokyo",
            "TOWN_CODE|372014|is not a municipality's code of six digits such as 372013",
            "TOWN_CODE|37201|is not a municipality's code of six digits such as 372013",
            "TOWN_CODE|481009|is not a municipality's code of six digits such as 372013",
            "OPEN_DATA_LICENCE|GPL|is not CC-BY-4.0 or CC0-1.0 or PDL-1.0",
            "FRESHNESS_DAYS|29|is not a number of days from 30 to 3650",
            "FRESHNESS_DAYS|half a year|is not a number of days from 30 to 3650",
            "SITE_URL|ido.example.jp|is not an address that begins with http:// or https://",
            "SITE_URL|https://ido example|is not an address",
            "SMTP_URL|http://mail|is not an address that begins with smtp:// or smtps://",
            "MAP_TILES_URL|ftp://tiles/{z}/{x}/{y}.png|is not an address that begins with http:// or https://",
            "DB_URL|jdbc:mysql://db/town|is not like jdbc:mariadb://db.example.jp:3306/town",
            "DB_URL|jdbc:mariadb://db/other|is not like jdbc:mariadb://db.example.jp:3306/town"})
    void aWrongSettingIsNamedWithItsValue(String name, String value, String why) {
        assertEquals(name + "=" + value + " " + why, problem(Map.of(name, value)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "SMTP_URL|smtp://user:word@mail.example.jp:587",
            "MAP_TILES_URL|https://cyberjapandata.gsi.go.jp/xyz/pale/{z}/{x}/{y}.png",
            "SITE_TAG|#いどばた",
            "TOWN_CODE|422011",
            "OPEN_DATA_LICENCE|PDL-1.0",
            "DEMO_TODAY|2026-11-21",
            "BIND|localhost"})
    void aRightSettingReachesTheApplication(String name, String value) {
        assertTrue(Settings.read(Map.of(name, value)).all().containsKey(name));
    }

    private static String problem(Map<String, String> environment) {
        return assertThrows(Problem.class, () -> Settings.read(environment)).getMessage();
    }
}
