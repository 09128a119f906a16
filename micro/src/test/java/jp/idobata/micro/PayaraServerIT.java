package jp.idobata.micro;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The classic EAR, deployed on Payara Server 6 with a database of its own, by its settings alone. */
@BesideOthers
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PayaraServerIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static TownDatabase database;
    private static PayaraServer server;

    @BeforeAll
    static void deploy() throws Exception {
        database = TownDatabase.named("payara-server");
        var settings = new HashMap<>(database.settings());
        settings.put("DEMO", "none");
        settings.put("SITE_URL", "http://localhost");
        server = new PayaraServer(Path.of(System.getProperty("payara.server")),
                Path.of("target/payara-domains").toAbsolutePath(), settings);
        server.start();
        server.deploy(Path.of(System.getProperty("idobata.ear")));
    }

    @AfterAll
    static void stop() throws Exception {
        try {
            server.stop();
        } finally {
            database.close();
        }
    }

    @Test
    @Order(1)
    void servesPagesWithWhatTheDatabaseHolds() throws Exception {
        var ready = get("/health/ready");
        var home = get("/");
        var list = get("/gatherings");
        assertAll(
                () -> assertEquals("{\"status\":\"UP\"}", ready.body()),
                () -> assertEquals(200, home.statusCode()),
                () -> assertEquals(200, list.statusCode()),
                () -> assertTrue(list.body().contains("食べる"), "themes come from the database"));
    }

    @Test
    @Order(1)
    void servesWhatAPageNeeds() throws Exception {
        var styles = home().replaceAll("(?s).*?<link rel=\"stylesheet\" href=\"([^\"]+)\".*", "$1");
        assertEquals(200, get(styles).statusCode(), styles);
    }

    @Test
    @Order(1)
    void asksMembersAndStaffToSignIn() throws Exception {
        for (var closed : new String[] {"/my", "/staff"}) {
            var answer = get(closed);
            assertEquals(302, answer.statusCode(), closed);
            assertTrue(answer.headers().firstValue("Location").orElse("").contains("/signin"), closed);
        }
        assertEquals(200, get("/signin").statusCode());
    }

    @Test
    @Order(1)
    void answersPrograms() throws Exception {
        var themes = get("/api/v1/themes");
        assertEquals(200, themes.statusCode());
        assertTrue(themes.body().contains("食べる"), themes.body());
    }

    @Test
    @Order(2)
    void leavesNothingBehind() throws Exception {
        server.undeploy();
        var gone = get("/health/ready").statusCode();
        assertTrue(gone == 404 || gone == 503, () -> "the address still answers: " + gone);
        assertFalse(server.log().contains("|SEVERE|"), () -> "the server's log holds no trouble");
    }

    private static String home() throws IOException, InterruptedException {
        return get("/").body();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(server.address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
