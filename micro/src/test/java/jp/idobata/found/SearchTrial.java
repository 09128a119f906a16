package jp.idobata.found;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.idobata.micro.TownProcess;
import jp.idobata.search.Timed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How long a search takes in a very large town. Runs only where {@code -Dtown.many=100000} says how large:
 * {@code ./mvnw verify -Dtown.many=100000 -Dit.test=SearchTrial}. Prints figures and asserts none of them, for they are
 * those of the machine and of what else it does; so each line tells how busy it was. The town stays in
 * {@code target/towns/many}.
 */
@EnabledIfSystemProperty(named = "town.many", matches = "\\d+")
class SearchTrial {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final List<String> FREQUENT = List.of("高松市", "教室", "講座", "こうざ", "高松");
    private static final List<String> PAGES = List.of("/gatherings?q=", "/gatherings?sort=soon&q=",
            "/api/v1/gatherings?q=", "/gatherings/suggest?q=");
    private static final int TRIES = 3;
    private static final int REAL = 920;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void howLongASearchTakes() throws Exception {
        var many = Integer.getInteger("town.many");
        try (var town = TownProcess.named("many").withSharedMariaDb().set("DEMO", "takamatsu").set("DEMO_TODAY", TODAY
                .toString())) {
            town.start();
            try (var owner = town.owner()) {
                new ManyGatherings(owner, TODAY).add(many);
            }
            town.stop();
            var start = System.nanoTime();
            town.start();
            System.out.println("Open after " + seconds(start));
            await(town, "select count(*) >= " + (many + REAL / 2) + " from gathering_search");
            System.out.println("All texts are written after " + seconds(start));
            await(town, "select count(*) = 0 from gathering_search where state < 2");
            System.out.println("All words are kept after " + seconds(start));
            try (var owner = town.owner()) {
                new ManyGatherings(owner, TODAY).analyze();
            }
            time(town);
            for (var page : PAGES) {
                measure(town, page, typed());
                measure(town, page, FREQUENT);
            }
        }
    }

    private static void time(TownProcess town) throws Exception {
        try (var connection = town.townApp()) {
            var timed = new Timed(connection, TODAY.atTime(10, 0));
            for (var word : Stream.concat(typed().stream(), FREQUENT.stream()).toList()) {
                System.out.println(timed.line(word));
            }
            System.out.println(timed.all());
        }
    }

    private void measure(TownProcess town, String page, List<String> words) throws Exception {
        var least = new ArrayList<Long>();
        for (var word : words) {
            var times = new ArrayList<Long>();
            for (var i = 0; i < TRIES; i++) {
                var start = System.nanoTime();
                assertEquals(200, status(town.address(page + URLEncoder.encode(word, StandardCharsets.UTF_8))), word);
                times.add(Duration.ofNanos(System.nanoTime() - start).toMillis());
            }
            least.add(times.stream().min(Long::compare).orElseThrow());
        }
        var sorted = least.stream().sorted().toList();
        System.out.println(page + " for " + words.size() + " words: p50 " + sorted.get(sorted.size() / 2) + " ms, p95 "
                + sorted.get(Math.min(sorted.size() - 1, sorted.size() * 95 / 100)) + " ms " + sorted);
    }

    private int status(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding()).statusCode();
    }

    private static void await(TownProcess town, String question) throws SQLException, InterruptedException {
        while (!holds(town, question)) {
            Thread.sleep(1000);
        }
    }

    private static boolean holds(TownProcess town, String question) throws SQLException {
        try (var owner = town.owner(); var statement = owner.createStatement(); var rows = statement.executeQuery(
                question)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static String seconds(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s";
    }

    private static List<String> typed() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(SearchTrial.class.getResourceAsStream(
                "/jp/idobata/outside/searches.tsv"), StandardCharsets.UTF_8))) {
            return Stream.of(lines.lines().toArray(String[]::new)).map(line -> line.split("\t")[0]).toList();
        }
    }
}
