package jp.idobata.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Somebody who visits a town with a browser that has cookies and forms, and no JavaScript. */
public final class Visit {

    /** The password of every account of the demo. */
    public static final String DEMO_PASSWORD = "idobata-demo";

    private static final String BOUNDARY = "----cafe5e1f7a";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final URI base;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL).connectTimeout(PATIENCE).build();

    /** A visitor whom the town has not seen before. */
    public Visit(URI base) {
        this.base = base;
    }

    /** Goes to an address, given from the slash on. */
    public Seen get(String path) {
        return get(base.resolve(path));
    }

    /** Goes to an address, and on to where it is sent. */
    public Seen get(URI address) {
        return send(HttpRequest.newBuilder(address).build());
    }

    /** Types into the form that holds the button, leaves the rest as it is, and presses the button. */
    public Seen press(Seen page, String button, Map<String, String> typed) {
        var form = form(page, button);
        var fields = fields(form, button);
        fields.putAll(typed);
        var body = fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(page.address().resolve(form.getAttribute("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    /** Sends fields to an address as a form of this site would, the values of a field in their order. */
    public Seen post(String path, Map<String, List<String>> typed) {
        var body = typed.entrySet().stream().flatMap(field -> field.getValue().stream()
                .map(value -> encoded(field.getKey()) + "=" + encoded(value))).collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(base.resolve(path)).header("Origin", base.toString())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    /** The same, with a file chosen in the field {@code picture}, whatever it is called. */
    public Seen bring(Seen page, String button, Map<String, String> typed, byte[] file) {
        return bring(page, button, typed, "picture", "cafe.jpg", file);
    }

    /** The same, with a file of that name chosen in the field. */
    public Seen bring(Seen page, String button, Map<String, String> typed, String field, String name, byte[] file) {
        var form = form(page, button);
        var fields = fields(form, button);
        fields.putAll(typed);
        var body = new ByteArrayOutputStream();
        fields.forEach((key, value) -> body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\""
                + key + "\"\r\n\r\n" + value + "\r\n").getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                + name + "\"\r\nContent-Type: " + (name.endsWith(".jpg") ? "image/jpeg" : "application/octet-stream")
                + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(page.address().resolve(form.getAttribute("action")))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())).build());
    }

    private static Element form(Seen page, String button) {
        return Seen.all(page.document(), "form").stream()
                .filter(candidate -> fields(candidate, button).containsKey(button)).findFirst()
                .orElseThrow(() -> new AssertionError(page.address() + " has no button " + button + ":\n"
                        + page.text()));
    }

    /** Signs in as somebody of the demo. */
    public Visit as(String email) {
        return as(email, DEMO_PASSWORD);
    }

    /** Signs in; fails if the door stays closed. */
    public Visit as(String email, String password) {
        var answer = press(get("/signin"), "enter", Map.of("email", email, "password", password));
        assertEquals(200, answer.status(), answer.text());
        assertNotEquals("/signin", answer.address().getPath(), answer.text());
        return this;
    }

    /** Reads in that language from now on: {@code ja}, {@code simple} or {@code en}. */
    public Visit in(String language) {
        assertEquals(200, get("/?lang=" + language).status());
        return this;
    }

    /** The cookies that the town has given. */
    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().get(base);
    }

    private Seen send(HttpRequest request) {
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Seen(answer.uri(), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** What a browser would send for a form if that button was pressed. */
    private static Map<String, String> fields(Element form, String button) {
        var fields = new LinkedHashMap<String, String>();
        for (var input : Seen.all(form, "input")) {
            var name = input.getAttribute("name");
            var sent = switch (input.getAttribute("type")) {
                case "submit", "image" -> name.equals(button);
                case "button", "reset", "file" -> false;
                case "checkbox", "radio" -> input.hasAttribute("checked");
                default -> true;
            };
            if (sent && !name.isEmpty() && !input.hasAttribute("disabled")) {
                fields.put(name, input.getAttribute("type").equals("checkbox") && !input.hasAttribute("value") ? "on"
                        : input.getAttribute("value"));
            }
        }
        Seen.all(form, "button").stream().filter(found -> found.getAttribute("name").equals(button))
                .forEach(found -> fields.put(button, found.getAttribute("value")));
        Seen.all(form, "textarea").forEach(area -> fields.put(area.getAttribute("name"), area.getTextContent()));
        Seen.all(form, "select").forEach(select -> chosen(select)
                .ifPresent(value -> fields.put(select.getAttribute("name"), value)));
        return fields;
    }

    private static Optional<String> chosen(Element select) {
        var options = Seen.all(select, "option");
        return options.stream().filter(option -> option.hasAttribute("selected")).findFirst()
                .or(() -> options.stream().findFirst())
                .map(option -> option.hasAttribute("value") ? option.getAttribute("value") : option.getTextContent());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
