package jp.idobata.services;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The other side of announcements: a server of Mastodon, the Messaging API of LINE, and a program that listens to
 * webhooks. Checks what the real ones check, knows a message again by its key as they do, and can be told to answer
 * with trouble instead.
 */
public final class World implements AutoCloseable {

    /** What is asked for at Mastodon and LINE. */
    public static final String TOKEN = "token-of-the-town";
    /** Known to the one who listens to webhooks. */
    public static final String SECRET = "whsec_" + Base64.getEncoder().encodeToString("a secret both know, 27 bytes"
            .getBytes(StandardCharsets.UTF_8));

    private static final long SECONDS_OLD_MOST = 300;
    private static final String STATUSES = "/api/v1/statuses";

    /** Posts of Mastodon by number. */
    public final Map<String, String> posts = new TreeMap<>();
    /** Which post answers which. */
    public final Map<String, String> replies = new TreeMap<>();
    /** What LINE has sent to everybody. */
    public final List<String> broadcasts = new CopyOnWriteArrayList<>();
    /** What the one who listens to webhooks has taken, once each. */
    public final Map<String, JsonObject> heard = new LinkedHashMap<>();
    /** Every request: method, path and the key it came with. */
    public final List<String> asked = new CopyOnWriteArrayList<>();

    private final Map<String, String> statusByKey = new TreeMap<>();
    private final Map<String, String> requestByKey = new TreeMap<>();
    private final Queue<Trouble> troubles = new ConcurrentLinkedQueue<>();
    private final HttpServer server;
    private int number = 110;

    /** What goes wrong with the next request. */
    private record Trouble(int status, boolean taken, Map<String, String> headers, String body, CountDownLatch hold) {
    }

    private record Request(String method, String path, Map<String, String> headers, String body) {

        String header(String name) {
            return headers.get(name.toLowerCase(Locale.ROOT));
        }
    }

    private record Answer(int status, String body, Map<String, String> headers) {
    }

    /** @param port 0 for any */
    public World(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::serve);
        server.start();
    }

    /** How a town is told that the other side is there. */
    public static Map<String, String> settings(String url) {
        return Map.of("MASTODON_URL", url, "MASTODON_TOKEN", TOKEN, "LINE_URL", url, "LINE_TOKEN", TOKEN,
                "WEBHOOK_URL", url + "/hook", "WEBHOOK_SECRET", SECRET);
    }

    /** Where it is. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The next request is answered like that, and nothing is taken. */
    public World answering(int status, String... headers) {
        return answering(status, false, "{\"error\":\"trouble\"}", headers);
    }

    /** The next request is answered like that with those words. */
    public World saying(int status, String body) {
        return answering(status, false, body);
    }

    /** The next request is taken, and answered as if it were not. */
    public World takingButAnswering(int status) {
        return answering(status, true, "{}");
    }

    private World answering(int status, boolean taken, String body, String... headers) {
        var named = new TreeMap<String, String>();
        for (var i = 0; i < headers.length; i += 2) {
            named.put(headers[i], headers[i + 1]);
        }
        troubles.add(new Trouble(status, taken, named, body, null));
        return this;
    }

    /** The next request is taken, and not answered until somebody opens the latch. */
    public CountDownLatch takingWithoutAnswer() {
        var hold = new CountDownLatch(1);
        troubles.add(new Trouble(0, true, Map.of(), "", hold));
        return hold;
    }

    private void serve(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders().entrySet().stream().collect(Collectors.toMap(entry -> entry.getKey()
                .toLowerCase(Locale.ROOT), entry -> String.join(",", entry.getValue())));
        var request = new Request(exchange.getRequestMethod(), exchange.getRequestURI().getPath(), headers,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        asked.add(request.method + " " + request.path + " " + headers.getOrDefault("idempotency-key", headers
                .getOrDefault("x-line-retry-key", headers.getOrDefault("webhook-id", "-"))));
        var trouble = troubles.poll();
        var answer = trouble == null || trouble.taken ? answer(request) : null;
        if (trouble != null) {
            hold(trouble);
            answer = new Answer(trouble.status == 0 ? 500 : trouble.status, trouble.body, trouble.headers);
        }
        answer.headers.forEach(exchange.getResponseHeaders()::set);
        var bytes = answer.body.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(answer.status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            // Whoever asked has gone.
            exchange.close();
        }
    }

    private static void hold(Trouble trouble) {
        try {
            if (trouble.hold != null) {
                trouble.hold.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Answer answer(Request request) {
        if (request.path.equals("/hook")) {
            return hook(request);
        }
        if (!("Bearer " + TOKEN).equals(request.header("authorization"))) {
            return new Answer(401, "{\"error\":\"The access token is invalid\"}", Map.of());
        }
        if (request.path.equals("/v2/bot/message/broadcast") && request.method.equals("POST")) {
            return line(request);
        }
        return request.path.startsWith(STATUSES) ? mastodon(request) : new Answer(404, "{}", Map.of());
    }

    /** As standardwebhooks.com wants it of those who listen: old or unsigned messages are refused. */
    private Answer hook(Request request) {
        var id = request.header("webhook-id");
        var seconds = request.header("webhook-timestamp");
        var fresh = Math.abs(Instant.now().getEpochSecond() - Long.parseLong(seconds)) < SECONDS_OLD_MOST;
        var signed = Arrays.asList(request.header("webhook-signature").split(" ")).contains("v1," + mac(id + "."
                + seconds + "." + request.body));
        if (!fresh || !signed || !request.method.equals("POST")
                || !request.header("content-type").startsWith("application/json")) {
            return new Answer(401, "", Map.of());
        }
        try (var reader = Json.createReader(new StringReader(request.body))) {
            heard.putIfAbsent(id, reader.readObject());
        }
        return new Answer(204, "", Map.of());
    }

    private static String mac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(SECRET.substring("whsec_".length())), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A retry key is a UUID; a message is one to five, of which ours are texts of at most 5,000 units. */
    private Answer line(Request request) {
        var key = UUID.fromString(request.header("x-line-retry-key")).toString();
        try (var reader = Json.createReader(new StringReader(request.body))) {
            var messages = reader.readObject().getJsonArray("messages");
            var message = messages.getJsonObject(0);
            var text = message.getString("text");
            if (messages.size() != 1 || !message.getString("type").equals("text") || text.isEmpty()
                    || text.length() > 5000 || !request.header("content-type").startsWith("application/json")) {
                return new Answer(400, "{\"message\":\"The request body has 1 error(s)\"}", Map.of());
            }
            if (requestByKey.containsKey(key)) {
                return new Answer(409, "{\"message\":\"The retry key is already accepted\"}",
                        Map.of("x-line-accepted-request-id", requestByKey.get(key)));
            }
            broadcasts.add(text);
        }
        requestByKey.put(key, UUID.randomUUID().toString());
        return new Answer(200, "{}", Map.of("x-line-request-id", requestByKey.get(key)));
    }

    private Answer mastodon(Request request) {
        var id = request.path.length() > STATUSES.length() ? request.path.substring(STATUSES.length() + 1) : null;
        if (id != null && !posts.containsKey(id)) {
            return new Answer(404, "{\"error\":\"Record not found\"}", Map.of());
        }
        if (request.method.equals("DELETE")) {
            return new Answer(200, "{\"id\":\"" + id + "\",\"text\":\"\"}", Map.of("x-deleted", posts.remove(id)
                    .isEmpty() ? "0" : "1"));
        }
        var form = form(request);
        var text = form.getOrDefault("status", "");
        if (text.isBlank() || length(text) > 500) {
            return new Answer(422, "{\"error\":\"Validation failed: Text can't be blank\"}", Map.of());
        }
        var key = request.header("idempotency-key");
        var name = id != null ? id : key != null && statusByKey.containsKey(key) ? statusByKey.get(key)
                : String.valueOf(++number);
        if (id != null && request.method.equals("PUT") || !posts.containsKey(name)) {
            posts.put(name, text);
        }
        if (key != null) {
            statusByKey.put(key, name);
        }
        if (form.containsKey("in_reply_to_id")) {
            replies.put(name, form.get("in_reply_to_id"));
        }
        return new Answer(200, "{\"id\":\"" + name + "\",\"url\":\"https://mastodon.example.jp/@town/" + name + "\"}",
                Map.of("Content-Type", "application/json; charset=utf-8"));
    }

    private static Map<String, String> form(Request request) {
        if (!request.header("content-type").equals("application/x-www-form-urlencoded")) {
            return Map.of();
        }
        return Arrays.stream(request.body.split("&")).map(pair -> pair.split("=", 2)).collect(Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static int length(String text) {
        var shortened = text.replaceAll("https?://\\S+", "x".repeat(23));
        return (int) Pattern.compile("\\X").matcher(shortened).results().count();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
