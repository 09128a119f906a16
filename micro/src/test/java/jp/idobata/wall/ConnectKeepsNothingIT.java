package jp.idobata.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a supporter types for somebody is nowhere afterwards: not in the database, in no session, in no file of the
 * town, log or other, and in no part of the memory but the buffers it went through.
 */
@ExtendWith(SharedTown.class)
class ConnectKeepsNothingIT {

    private static final String CANARY = "kanaria90417";
    private static final String FLEETING = "kanaria77351";
    /** Who has an array that is a buffer: Grizzly for HTTP, the driver for what the database is asked and answers. */
    private static final List<String> BUFFERS = List.of("org.glassfish.grizzly.memory.",
            "org.mariadb.jdbc.client.socket.impl.Packet");
    private static final List<String> FIELDS = List.of("q", "day", "part", "from", "area", "at", "pin.x", "pin.y",
            "travel", "minutes", "ease", "ages", "form", "pick", "tongue", "known", "start", "ruby", "other");
    private static final int STATEMENTS_MOST = 16;

    @Test
    void nothingTypedIsAnywhereAfterwards(TownProcess town) throws Exception {
        var supporter = new Visit(town.base()).as("csw@example.jp");
        var asked = supporter.post("/staff/connect", Map.of("q", List.of("花 " + CANARY), "from", List.of(CANARY)));
        assertTrue(asked.text().contains(CANARY), "it comes back in the form");
        assertTrue(asked.header("Cache-Control").contains("no-store"), asked.header("Cache-Control"));
        assertFalse(asked.text().contains("ViewState"), "Faces keeps nothing of the page");
        assertTrue(asked.links().stream().noneMatch(link -> link.toString().contains(CANARY)),
                "words in an address stay in the history of the browser, and in logs on the way");
        assertTrue(asked.answer().headers().firstValue("Set-Cookie").isEmpty());
        var everywhere = everywhere();
        for (var path : List.of("/staff/connect", "/staff/connect/sheet", "/staff/connect/sheet.pdf")) {
            assertTrue(supporter.post(path, everywhere).status() < 500, path);
            everywhere.put("pick", List.of("g" + gathering(town), CANARY));
            var answer = supporter.post(path, everywhere);
            assertEquals(200, answer.status(), path);
            assertTrue(answer.header("Cache-Control").contains("no-store"), path);
            new Visit(town.base()).post(path, everywhere);
            assertEquals(403, new Visit(town.base()).as("hanako@example.jp").post(path, everywhere).status(), path);
        }
        assertFalse(supporter.get("/staff/connect").text().contains(CANARY));

        // Sent when the session was over, the words do not wait for whoever signs in.
        var late = new Visit(town.base());
        var door = late.post("/staff/connect", everywhere);
        assertFalse(door.text().contains(CANARY) || door.address().toString().contains(CANARY));
        assertFalse(late.as("csw@example.jp").get("/staff/connect").text().contains(CANARY));

        try (var owner = town.owner()) {
            assertEquals(List.of(), columnsWith(owner));
        }
        assertEquals(List.of(), filesWith(town.dataDir()));
        assertFalse(town.output().contains(CANARY));
    }

    /**
     * Right after the answer the words stand in what was sent and received: buffers of the HTTP threads and of the
     * connection to the database, which the next answers write over. Nothing else holds them: no session, which would
     * have them in its file and on other nodes, no bean, no cache, no monitoring.
     */
    @Test
    void theProgramsMemoryHoldsWhatWasTypedInNothingButWhatWasSentAndReceived(TownProcess town) throws Exception {
        var supporter = new Visit(town.base()).as("csw@example.jp");
        for (var path : List.of("/staff/connect", "/staff/connect/sheet")) {
            supporter.post(path, Map.of("q", List.of("花 " + FLEETING), "from", List.of(FLEETING), "other", List.of(
                    FLEETING), "pick", List.of("g" + gathering(town), FLEETING)));
        }
        var heap = LiveHeap.of(town);
        assertTrue(heap.holdersOf("csw@example.jp").stream().anyMatch(way -> way.contains("Session")),
                "sessions are looked through as well");
        assertEquals(List.of(), heap.holdersOf(FLEETING).stream().filter(way -> BUFFERS.stream().noneMatch(
                way::startsWith)).toList());
        try (var owner = town.owner(); var statement = owner.createStatement(); var row = statement.executeQuery(
                "select @@general_log + @@slow_query_log + @@log_bin + @@performance_schema")) {
            row.next();
            assertEquals(0, row.getInt(1), "the database writes down what it is asked");
        }
    }

    @Test
    void whatAnAddressOrAnotherSiteSaysIsNotRead(TownProcess town) throws Exception {
        var supporter = new Visit(town.base()).as("csw@example.jp");
        var read = supporter.get("/staff/connect?q=" + CANARY + "&from=" + CANARY);
        for (var field : List.of("q", "from")) {
            assertEquals("", read.byId("input", field).orElseThrow().getAttribute("value"), field);
        }
        var cookies = supporter.cookies().stream().map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(town.address("/staff/connect"))
                .header("Cookie", cookies).header("Origin", "https://elsewhere.example")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("q=" + CANARY)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        assertFalse(answer.body().contains(CANARY));
        // A log of all addresses is written late, so that the word is not in it yet.
        assertEquals(List.of(), files(town.dataDir()).stream().map(file -> file.getFileName().toString())
                .filter(name -> name.contains("access") && !name.endsWith(".jar")).toList());
        assertEquals(List.of(), filesWith(town.dataDir()));
    }

    @Test
    void theSheetHasTheContactThatWasTickedAndNoNote(TownProcess town) throws Exception {
        var gathering = gathering(town);
        var curator = new Visit(town.base()).as("staff@example.jp");
        var page = curator.get("/staff/gatherings/" + gathering + "/welfare");
        curator.press(page, "write", Map.of("note", "ないしょの小鳥", "contact", "窓口の小鳥"));
        try {
            var pick = Map.of("pick", List.of("g" + gathering));
            var plain = curator.post("/staff/connect/sheet", pick).text();
            assertTrue(plain.contains("sheet-item") && !plain.contains("小鳥"), plain);
            var ticked = new LinkedHashMap<>(pick);
            ticked.put("known", List.of("yes"));
            var known = curator.post("/staff/connect/sheet", ticked).text();
            assertTrue(known.contains("窓口の小鳥") && !known.contains("ないしょの小鳥"), known);
        } finally {
            try (var owner = town.owner(); var statement = owner.createStatement()) {
                for (var table : List.of("profile_term", "profile_history")) {
                    statement.executeUpdate("delete from welfare." + table + " where profile_id in (select p.id from"
                            + " welfare.profile p where p.gathering_id = " + gathering + ")");
                }
                statement.executeUpdate("delete from welfare.profile where gathering_id = " + gathering);
            }
        }
    }

    @Test
    void manyTakeNoMoreStatementsThanFew(TownProcess town) throws Exception {
        var supporter = new Visit(town.base()).as("csw@example.jp");
        var few = statements(town, supporter, Map.of("q", List.of("歌声サロン"), "day", List.of("4")));
        var many = statements(town, supporter, Map.of("from", List.of("番町"), "ease", List.of("alone", "small")));
        System.out.println("statements of a search: " + few + " and " + many);
        assertTrue(few <= many && many <= STATEMENTS_MOST, few + " and " + many);
    }

    /** The program does a few things by itself now and then, so the fewest of some tries count. */
    private static long statements(TownProcess town, Visit supporter, Map<String, List<String>> typed)
            throws SQLException {
        var fewest = Long.MAX_VALUE;
        try (var owner = town.owner()) {
            for (var i = 0; i < 4; i++) {
                var before = selects(owner);
                assertEquals(200, supporter.post("/staff/connect", typed).status());
                fewest = Math.min(fewest, selects(owner) - before);
            }
        }
        return fewest;
    }

    private static long selects(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery("show global status like 'Com_select'")) {
            row.next();
            return row.getLong(2);
        }
    }

    private static Map<String, List<String>> everywhere() {
        var typed = new LinkedHashMap<String, List<String>>();
        FIELDS.forEach(field -> typed.put(field, List.of("😀" + CANARY, CANARY, "'" + CANARY + "\"<&%_\\")));
        return typed;
    }

    private static long gathering(TownProcess town) throws SQLException {
        try (var owner = town.owner(); var statement = owner.createStatement(); var row = statement.executeQuery(
                "select min(gathering_id) from publication")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Every column of both schemas that can hold a text and holds the word. */
    private static List<String> columnsWith(Connection owner) throws SQLException {
        var found = new ArrayList<String>();
        try (var columns = owner.createStatement(); var column = columns.executeQuery("select table_schema,"
                + " table_name, column_name from information_schema.columns where table_schema in ('town', 'welfare')"
                + " and data_type rlike 'char|text|json|blob|binary'")) {
            while (column.next()) {
                var name = "`" + column.getString(1) + "`.`" + column.getString(2) + "`";
                try (var looking = owner.createStatement(); var row = looking.executeQuery("select 1 from " + name
                        + " where `" + column.getString(3) + "` like '%" + CANARY + "%' limit 1")) {
                    if (row.next()) {
                        found.add(name + "." + column.getString(3));
                    }
                }
            }
        }
        return found;
    }

    /** Every file of the town, its logs and the database's own files among them, that holds the word. */
    private static List<String> filesWith(Path folder) throws IOException {
        var found = new ArrayList<String>();
        for (var file : files(folder)) {
            if (holds(file, CANARY)) {
                found.add(folder.relativize(file).toString());
            }
        }
        return found;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(path -> !Files.isSymbolicLink(path)).toList();
        }
    }

    /** ASCII, which a Latin-1 reading of any file finds. */
    private static boolean holds(Path file, String word) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var rest = "";
            for (var part = in.readNBytes(1 << 20); part.length > 0; part = in.readNBytes(1 << 20)) {
                var text = rest + new String(part, StandardCharsets.ISO_8859_1);
                if (text.contains(word)) {
                    return true;
                }
                rest = text.substring(Math.max(0, text.length() - word.length()));
            }
        }
        return false;
    }
}
