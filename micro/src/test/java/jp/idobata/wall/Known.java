package jp.idobata.wall;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.micro.TownProcess;

/** What a cache on the way knows of some addresses: how new each was, by which it asks whether it still is. */
final class Known {

    private static final Set<String> CLOCKS = Set.of("date", "set-cookie");

    private final HttpClient client = HttpClient.newHttpClient();
    private final TownProcess town;
    private final Map<String, HttpResponse<byte[]>> answers = new LinkedHashMap<>();

    private Known(TownProcess town) {
        this.town = town;
    }

    /** Asks for them. */
    static Known of(TownProcess town, List<String> addresses) {
        var known = new Known(town);
        addresses.forEach(path -> known.answers.put(path, known.send(HttpRequest.newBuilder(town.address(path)))));
        return known;
    }

    /** How many of them have said how new they are. */
    long validated() {
        return answers.values().stream().filter(answer -> answer.headers().firstValue("ETag").isPresent()
                || answer.headers().firstValue("Last-Modified").isPresent()).count();
    }

    /**
     * Asks again by what was told: by the tag, and by the date alone. To each the status, all headers, the body, and
     * how many statements the town read for it.
     */
    Map<String, String> again() {
        var said = new LinkedHashMap<String, String>();
        try (var owner = town.owner(); var statement = owner.createStatement()) {
            for (var one : answers.entrySet()) {
                for (var header : List.of("ETag If-None-Match", "Last-Modified If-Modified-Since")) {
                    var names = header.split(" ");
                    var told = one.getValue().headers().firstValue(names[0]);
                    if (told.isPresent() || names[0].equals("ETag")) {
                        var request = HttpRequest.newBuilder(town.address(one.getKey()));
                        told.ifPresent(value -> request.header(names[1], value));
                        var before = reads(statement);
                        var words = words(send(request));
                        said.put(one.getKey() + " " + names[1], words + "\n" + (reads(statement) - before));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return said;
    }

    private static long reads(Statement statement) throws SQLException {
        try (var row = statement.executeQuery("show global status like 'Com_select'")) {
            row.next();
            return row.getLong(2);
        }
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String words(HttpResponse<byte[]> answer) {
        return answer.statusCode() + "\n" + PublicSide.timeless(answer.headers().map().entrySet().stream()
                .filter(header -> !CLOCKS.contains(header.getKey().toLowerCase())).map(Object::toString).sorted()
                .collect(Collectors.joining("\n")) + "\n\n" + new String(answer.body(), StandardCharsets.ISO_8859_1));
    }
}
