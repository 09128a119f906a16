package jp.idobata.eyes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a first visit costs somebody on a slow line: everything but the pictures of posts. */
@ExtendWith({SharedTown.class, WithBrowser.class})
class FirstVisitIT {

    private static final int BYTES_MOST = 100 * 1024;
    private static final int REQUESTS_MOST = 8;
    private static final String ENTRIES = "[...performance.getEntriesByType('navigation'),"
            + " ...performance.getEntriesByType('resource')].map(e => ({name: e.name, bytes: e.transferSize}))";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/gatherings"})
    void aFirstVisitIsLight(String path, TownProcess town, Chromium browser) {
        browser.wide(360).dark(false).go(town.address("/about")).forgetful().go(town.address(path));
        var entries = ((List<?>) browser.ask(ENTRIES)).stream().map(entry -> (Map<?, ?>) entry)
                .filter(entry -> !entry.get("name").toString().contains("/media/")).toList();
        var bytes = entries.stream().mapToLong(entry -> ((Number) entry.get("bytes")).longValue()).sum();
        System.out.println("First visit of " + path + ": " + bytes + " bytes, " + entries.size() + " requests");
        assertAll(
                () -> assertTrue(bytes <= BYTES_MOST, bytes + " bytes: " + entries),
                () -> assertTrue(entries.size() <= REQUESTS_MOST, entries.size() + " requests: " + entries));
    }
}
