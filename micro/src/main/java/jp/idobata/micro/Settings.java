package jp.idobata.micro;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The settings of the program, read once from the environment and checked before anything starts. A wrong or missing
 * one is a {@link Problem} that names it. {@code config/env.example} describes each.
 *
 * @param httpPort the port of the web server
 * @param bind the address that it listens on
 * @param dataDir where the town is kept
 * @param outside the database of {@code DB_URL}, or empty for the one inside
 * @param all every setting that was given or has a default, by name, for the application
 */
record Settings(int httpPort, String bind, Path dataDir, Optional<OutsideDatabase> outside, Map<String, String> all) {

    /** Reads and checks the settings. */
    static Settings read(Map<String, String> environment) {
        var given = new Given(environment);
        var demo = given.oneOf("DEMO", "none", "takamatsu");
        var port = given.port("HTTP_PORT", 8080);
        var bind = given.address("BIND", demo.equals("none") ? "0.0.0.0" : "127.0.0.1");
        var dataDir = given.path("DATA_DIR", Path.of(System.getProperty("user.home"), ".idobata"));
        given.url("SITE_URL", "http", "https");
        given.url("SMTP_URL", "smtp", "smtps");
        given.url("MAP_TILES_URL", "http", "https");
        given.date("DEMO_TODAY");
        given.zone("TOWN_ZONE");
        given.days("FRESHNESS_DAYS", 30, 3650);
        given.oneOf("DIGEST_WEEKDAY", "THURSDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "FRIDAY", "SATURDAY", "SUNDAY");
        given.number("DIGEST_HOUR", 0, 23);
        given.number("LETTER_WAIT_SECONDS", 0, 3600);
        channels(given);
        given.networks("CALENDAR_NETWORKS");
        given.networks("PROXIES");
        given.townCode("TOWN_CODE");
        given.oneOf("OPEN_DATA_LICENCE", "CC-BY-4.0", "CC0-1.0", "PDL-1.0");
        for (var planned : List.of("CLUSTER", "STAFF_ALLOWED_NETWORKS", "OIDC_")) {
            // Better no start than a town that is thought to be guarded.
            given.refuse(planned, "is not possible in this version");
        }

        var all = new TreeMap<>(given.ours());
        all.put("DEMO", demo);
        if (demo.equals("takamatsu")) {
            all.putIfAbsent("TOWN_CODE", "372013");
        }
        all.put("HTTP_PORT", String.valueOf(port));
        all.put("BIND", bind);
        all.put("DATA_DIR", dataDir.toString());
        all.merge("SITE_URL", "http://localhost:" + port, (set, standard) -> set.replaceAll("/+$", ""));
        return new Settings(port, bind, dataDir, outside(given), Map.copyOf(all));
    }

    /** Where announcements go. */
    private static void channels(Given given) {
        given.number("ANNOUNCE_WAIT_SECONDS", 0, 3600);
        for (var url : List.of("MASTODON_URL", "LINE_URL", "WEBHOOK_URL")) {
            given.guarded(url);
        }
        for (var token : List.of("MASTODON_TOKEN", "LINE_TOKEN")) {
            given.secret(token, "[\\x21-\\x7e]+", "a token: letters, digits and signs without a space");
        }
        given.secret("WEBHOOK_SECRET", "whsec_([A-Za-z0-9+/]{4}){8,21}([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?",
                "whsec_ and 24 to 64 bytes in Base64");
        given.together("MASTODON_URL", "MASTODON_TOKEN");
        given.together("WEBHOOK_URL", "WEBHOOK_SECRET");
        given.text("LINE_URL").ifPresent(url -> given.needed("LINE_TOKEN", "LINE_URL"));
    }

    private static Optional<OutsideDatabase> outside(Given given) {
        if (given.text("DB_URL").isEmpty()) {
            given.refuse("DB_", "is set but DB_URL is not");
            return Optional.empty();
        }
        var url = given.database("DB_URL");
        var townApp = login(given, "DB_");
        var welfareApp = login(given, "DB_WELFARE_");
        return Optional.of(new OutsideDatabase(url, login(given, "DB_OWNER_"), townApp, welfareApp));
    }

    private static Login login(Given given, String prefix) {
        return new Login(given.needed(prefix + "USER", "DB_URL"), given.needed(prefix + "PASSWORD", "DB_URL"));
    }

    /** Whether the demo town, whose passwords everybody knows, is to be loaded. */
    boolean demo() {
        return !all.get("DEMO").equals("none");
    }

    /** Whether only this machine can reach the web server. */
    boolean loopback() {
        return bind.startsWith("127.") || bind.equals("0:0:0:0:0:0:0:1");
    }

    /** The address that people use, without a slash at the end. */
    URI site() {
        return URI.create(all.get("SITE_URL"));
    }

    /**
     * Hands the settings to the application as system properties of the same names, with the database that was
     * started; the owner's password stays behind.
     */
    void hand(Database database) {
        all.forEach(System::setProperty);
        System.setProperty("DB_URL", database.url());
        System.setProperty("DB_USER", database.townApp().user());
        System.setProperty("DB_PASSWORD", database.townApp().password());
        System.setProperty("DB_WELFARE_USER", database.welfareApp().user());
        System.setProperty("DB_WELFARE_PASSWORD", database.welfareApp().password());
        System.clearProperty("DB_OWNER_USER");
        System.clearProperty("DB_OWNER_PASSWORD");
    }
}
