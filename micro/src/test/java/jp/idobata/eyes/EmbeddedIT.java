package jp.idobata.eyes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list in a page of somebody else's, who lets in from elsewhere only what the list needs. */
@ExtendWith({SharedTown.class, WithBrowser.class})
class EmbeddedIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ROOT = "document.querySelector('script[src] + div')?.shadowRoot";
    private static final String HOST = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A shop</title>
            <link rel="stylesheet" href="/shop.css"></head>
            <body><h1>A shop</h1><p>Before</p>%s<p>After</p></body></html>
            """;

    private HttpServer host;
    private volatile String body = "";
    private volatile String policy = "";

    @BeforeEach
    void open(TownProcess town, Chromium browser) throws Exception {
        browser.driver().switchTo().defaultContent();
        browser.go(town.address("/about")).with(Map.of()).complaints();
        host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        host.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            var text = path.equals("/") ? HOST.formatted(body)
                    : path.equals("/shop.css") ? "a { color: rgb(255, 0, 0) } h2 { display: none }" : "";
            exchange.getResponseHeaders().set("Content-Type", path.equals("/") ? "text/html" : "text/css");
            exchange.getResponseHeaders().set("Content-Security-Policy", policy);
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        host.start();
    }

    @AfterEach
    void close() {
        host.stop(0);
    }

    @Test
    void oneTagShowsTheListAndLeavesNoName(TownProcess town, Chromium browser) {
        go(town, browser, "");
        // The driver leaves a name of its own once it has been asked for something.
        browser.ask("document.title");
        var names = browser.ask("Object.getOwnPropertyNames(window).sort()");
        go(town, browser, "<script src=\"" + town.base() + "/embed.js\" data-limit=\"3\" data-heading=\"3\" async>"
                + "</script>");
        wait(browser, ROOT + "?.querySelectorAll('li').length === 3");
        assertEquals(names, browser.ask("Object.getOwnPropertyNames(window).sort()"));
        assertEquals(List.of("SECTION", 1L, 3L, true), browser.ask("(root => [root.firstElementChild.tagName,"
                + " root.querySelectorAll('h3').length, root.querySelectorAll('h4 > a').length,"
                + " [...root.querySelectorAll('a')].every(a => a.href.startsWith('" + town.base() + "/gatherings'))])("
                + ROOT + ")"));
        // Neither do their styles reach in, nor ours out.
        assertEquals(List.of("rgb(31, 78, 121)", "rgb(255, 0, 0)"), browser.ask("[getComputedStyle(" + ROOT
                + ".querySelector('a')).color, (a => { document.body.append(a); return getComputedStyle(a).color; })("
                + "Object.assign(document.createElement('a'), {href: 'x'}))]"));
        assertEquals("After", browser.ask("document.querySelector('script[src] + div').nextElementSibling"
                + ".textContent"));
        assertEquals(List.of(), browser.complaints().stream().filter(said -> !said.contains("favicon")).toList());
    }

    @Test
    void whatCannotBeHadBecomesALink(TownProcess town, Chromium browser) {
        go(town, browser, "<script src=\"" + town.base() + "/embed.js\" data-theme=\"learn\" data-lang=\"en\" async>"
                + "</script>", "'none'");
        wait(browser, ROOT + "?.querySelector('a')");
        assertEquals(town.base() + "/gatherings?theme=learn", browser.ask(ROOT + ".querySelector('a').href"));
        assertTrue(browser.ask(ROOT + ".textContent").toString().startsWith("See them all on "));
        browser.complaints();
    }

    @Test
    void aFrameOfItShowsTheSame(TownProcess town, Chromium browser) {
        go(town, browser, "<iframe src=\"" + town.base() + "/embed?limit=2&amp;lang=en\" title=\"List\"></iframe>");
        var inside = browser.driver().switchTo().frame(0);
        assertEquals(2L, browser.ask("document.querySelectorAll('li').length"));
        assertEquals("_top", browser.ask("document.querySelector('li a').target"));
        assertEquals("", browser.ask("document.cookie"));
        inside.switchTo().defaultContent();
        go(town, browser, "<iframe src=\"" + town.base() + "/gatherings\" title=\"List\"></iframe>");
        browser.driver().switchTo().frame(0);
        assertEquals(0L, browser.ask("document.querySelectorAll('main').length"));
        browser.driver().switchTo().defaultContent();
        browser.complaints();
    }

    private void go(TownProcess town, Chromium browser, String content) {
        go(town, browser, content, town.base().toString());
    }

    /** @param reached where the page lets its scripts ask */
    private void go(TownProcess town, Chromium browser, String content, String reached) {
        body = content;
        policy = "default-src 'self'; script-src " + town.base() + "; connect-src " + reached + "; frame-src "
                + town.base() + "; img-src 'self' " + town.base();
        browser.wide(768).dark(false).go(URI.create("http://localhost:" + host.getAddress().getPort() + "/"));
    }

    private static void wait(Chromium browser, String condition) {
        browser.waiting(PATIENCE).until(driver -> Boolean.TRUE.equals(browser.ask("!!(" + condition + ")")));
    }
}
