package jp.idobata.micro;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A town's life: opened for the first time, closed, opened, killed, opened again. Each test goes on from the last. */
@BesideOthers
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LifeIT {

    private static final TownProcess TOWN = TownProcess.named("life");

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    @Order(1)
    void opensInAnEmptyDirectoryAndAnswers() throws Exception {
        TOWN.start();
        var answer = get("/");
        assertAll(
                () -> assertEquals(200, answer.statusCode()),
                () -> assertFalse(answer.headers().map().containsKey("server")),
                () -> assertFalse(answer.headers().map().containsKey("x-powered-by")),
                () -> assertTrue(TOWN.output().endsWith("Ctrl-C closes it).\n"), TOWN.output()));
    }

    @Test
    @Order(2)
    void whoeverReadsTheTerminalBecomesTheFirstAdministratorOnce() throws Exception {
        var printed = Pattern.compile("/signup/first/[0-9a-f]{64}").matcher(TOWN.output());
        assertTrue(printed.find(), TOWN.output());
        var told = Map.of("name", "かんり", "email", "kanri@example.jp", "password", "mizutama-moyou");
        var visit = new Visit(TOWN.base());
        var desk = visit.press(visit.get(printed.group()), "open", told);
        assertEquals("/staff", desk.address().getPath(), desk.text());
        assertEquals(200, visit.get("/staff/admin/people").status());
        assertTrue(new Visit(TOWN.base()).get(printed.group()).text().contains("もう使えません"));
        try (var connection = TOWN.owner()) {
            assertEquals(1, rows(connection, "SELECT COUNT(*) FROM account_role WHERE role = 'administrator'"));
        }
    }

    @Test
    @Order(2)
    void keepsOthersOutOfItsDirectory() throws IOException {
        assertEquals("rwx------", permissions(""));
        assertEquals("rw-------", permissions("mariadb/logins.properties"));
        assertFalse(Files.exists(TOWN.dataDir().resolve("mariadb/setup.sql")));
    }

    private static String permissions(String file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(TOWN.dataDir().resolve(file)));
    }

    @Test
    @Order(2)
    void theTownsUserIsDeniedWelfareTables() throws SQLException {
        try (var connection = TOWN.townApp()) {
            var denied = assertThrows(SQLException.class,
                    () -> rows(connection, "SELECT COUNT(*) FROM welfare.flyway_schema_history"));
            assertEquals(1142, denied.getErrorCode());
            assertThrows(SQLException.class, () -> rows(connection, "CREATE TABLE town.fence (post INT)"));
        }
    }

    @Test
    @Order(2)
    void theWelfareUserReadsTheTownAndChangesNothingThere() throws SQLException {
        try (var connection = TOWN.welfareApp()) {
            assertTrue(rows(connection, "SELECT COUNT(*) FROM welfare.flyway_schema_history") > 0);
            assertTrue(rows(connection, "SELECT COUNT(*) FROM town.flyway_schema_history") > 0);
            var denied = assertThrows(SQLException.class,
                    () -> rows(connection, "DELETE FROM town.flyway_schema_history"));
            assertEquals(1142, denied.getErrorCode());
        }
    }

    @Test
    @Order(2)
    void nobodyGetsInWithoutAPassword() {
        for (var user : List.of("root", "", "town_owner", "town_app", "welfare_app", "mariadb.sys")) {
            assertThrows(SQLException.class, () -> DriverManager.getConnection(TOWN.databaseUrl(), user, ""), user);
        }
    }

    @Test
    @Order(2)
    void aSecondProgramInTheSameDirectoryIsRefused() throws Exception {
        var log = TOWN.dataDir().resolveSibling("second.txt");
        var builder = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-jar",
                System.getProperty("idobata.jar")).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("DATA_DIR", TOWN.dataDir().toString());
        builder.environment().put("HTTP_PORT", String.valueOf(TownProcess.freePort()));
        assertEquals(1, builder.start().waitFor());
        assertEquals("idobata: DATA_DIR=" + TOWN.dataDir() + " is in use by another running Idobata\n",
                Files.readString(log));
        assertEquals(200, get("/health/ready").statusCode());
    }

    @Test
    @Order(3)
    void closesCleanlyOnSigterm() throws SQLException {
        try (var connection = TOWN.owner()) {
            rows(connection, "CREATE TABLE town.guestbook (name VARCHAR(80) NOT NULL)");
            rows(connection, "INSERT INTO town.guestbook VALUES ('はは'), ('ぱぱ')");
        }
        assertEquals(128 + 15, TOWN.stop());
        assertAll(
                () -> assertEquals(List.of(), TOWN.processes()),
                () -> assertTrue(TOWN.output().endsWith("Idobata is closed.\n"), TOWN.output()),
                () -> assertTrue(TOWN.log("mariadb.log").endsWith("mariadbd: Shutdown complete\n")));
    }

    @Test
    @Order(4)
    void survivesTheKillOfTheProgramAndOfItsDatabase() throws SQLException {
        TOWN.start();
        assertFalse(TOWN.output().contains("/signup/first/"), TOWN.output());
        write("killed with its database");
        killDatabase();
        TOWN.kill9();
    }

    @Test
    @Order(4)
    void endsWhenItsDatabaseIsKilledSoThatItCanBeStartedAgain() throws SQLException {
        TOWN.start();
        write("its database is killed");
        killDatabase();
        assertEquals(1, TOWN.ended());
        assertTrue(Pattern.compile("closes it\\)\\.\nidobata: MariaDB has ended by itself; its log is .+\n"
                + "Idobata is closed\\.\n$").matcher(TOWN.output()).find(), TOWN.output());
    }

    private static void killDatabase() {
        TOWN.processes().stream().filter(one -> one.info().command().orElse("").endsWith("mariadbd"))
                .forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    @Order(5)
    void survivesTheKillOfTheProgramAlone() throws SQLException {
        TOWN.start();
        write("killed alone");
        var imported = new KilledImport(TOWN);
        imported.begin();
        TOWN.kill9();
        assertEquals(1, TOWN.processes().size());
        imported.loseTexts();
        TOWN.start();
        assertTrue(TOWN.output().startsWith("Stopping the MariaDB that an earlier run left behind"), TOWN.output());
        try (var connection = TOWN.townApp()) {
            assertEquals(5, rows(connection, "SELECT COUNT(*) FROM guestbook"));
            assertEquals(1, rows(connection, "SELECT COUNT(*) FROM guestbook WHERE name = 'はは'"));
        }
        imported.check();
        assertEquals(2, TOWN.log("mariadb.log").split("Starting crash recovery", -1).length - 1);
    }

    private static void write(String name) throws SQLException {
        try (var connection = TOWN.townApp()) {
            rows(connection, "INSERT INTO guestbook VALUES ('" + name + "')");
        }
    }

    /** The number that a query answers, or the rows that a statement changed. */
    private static long rows(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return statement.getUpdateCount();
            }
            try (var result = statement.getResultSet()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(TOWN.address(path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
