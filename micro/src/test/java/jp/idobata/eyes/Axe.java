package jp.idobata.eyes;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What axe finds on the page that a {@link Chromium} shows: all its rules, run in the page itself by one call. (The
 * library's own {@code AxeBuilder} sends the page's whole result to and fro, into a window it opens for that: three
 * times the work.) It does not look into frames; a page that has one is told, so that nobody takes it for examined, but
 * for what the walk looks at by itself, {@code /embed}.
 */
final class Axe {

    private static final String AXE = source();
    private static final String RUN = """
            ;
            const done = arguments[arguments.length - 1];
            const told = rule => rule.id + ' (' + rule.help + '): ' + rule.nodes.slice(0, 5).map(node =>
                JSON.stringify(node.target) + ' ' + node.html + ' ' + node.failureSummary).join('\\n    ');
            const frames = [...document.querySelectorAll('iframe, frame')]
                .filter(frame => new URL(frame.src).pathname !== '/embed').length;
            frames ? done(frames + ' frames, into which nobody has looked')
                : axe.run(document, { resultTypes: ['violations'], iframes: false })
                    .then(found => done(found.violations.map(told).join('\\n')))
                    .catch(failed => done('axe failed: ' + failed));
            """;

    private Axe() {
    }

    /** Each rule that is broken, with the first five places; empty if there is none. */
    static String faults(Chromium browser) {
        return (String) browser.driver().executeAsyncScript(AXE + RUN);
    }

    private static String source() {
        try (var source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
