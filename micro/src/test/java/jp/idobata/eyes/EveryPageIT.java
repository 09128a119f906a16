package jp.idobata.eyes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.web.frame.Addresses;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Eyes on every page: each is opened in a browser and must be free of what axe finds, valid HTML, no wider than its
 * window, and nothing the browser itself complains of. A picture of each is left in {@code target/eyes}. A published
 * address that is not in the {@link Walk} fails the build.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith({SharedTown.class, WithBrowser.class})
class EveryPageIT {

    private static final int NARROWEST = 320;

    private TownProcess town;
    private Eyes eyes;
    private Doors doors;
    private Nu nu;
    private List<Stop> walk;

    @BeforeAll
    void begin(TownProcess sharedTown, Chromium sharedBrowser) throws Exception {
        town = sharedTown;
        doors = new Doors(town);
        nu = new Nu();
        walk = Walk.through(town);
        eyes = new Eyes(sharedBrowser, town.address("/about"));
    }

    @AfterAll
    void end() {
        eyes.close();
    }

    @Test
    void everyPublishedAddressIsInTheWalk() {
        var walked = walk.stream().map(Stop::pattern).filter(pattern -> !pattern.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(Addresses.patterns()), walked);
    }

    @TestFactory
    List<DynamicContainer> pagesAreForEverybody() {
        return walk.stream().map(stop -> DynamicContainer.dynamicContainer(stop.name(), Look.examined(stop).stream()
                .map(look -> DynamicTest.dynamicTest(stop + " " + look,
                        eyes.look(browser -> examine(browser, stop, look)))).toList())).toList();
    }

    @TestFactory
    Stream<DynamicContainer> pagesAreValid() {
        return walk.stream().map(stop -> DynamicContainer.dynamicContainer(stop.name(), Look.validated(stop).stream()
                .map(language -> DynamicTest.dynamicTest(stop + " " + language, () -> validate(stop, language)))));
    }

    private void examine(Chromium browser, Stop stop, Look look) throws Exception {
        browser.with(doors.cookies(stop.who(), look.language())).wide(look.width()).dark(look.dark()).complaints();
        browser.go(town.address(stop.path()));
        new Gallery(Path.of("target/eyes")).hang(stop, look, browser.picture());
        var axe = Axe.faults(browser);
        var overflow = browser.overflow();
        var narrowOverflow = look.width() < 1280 ? browser.wide(NARROWEST).overflow() : 0;
        var complaints = browser.complaints().stream().filter(said -> stop.status() == 200
                || !said.contains("Failed to load resource")).toList();
        assertAll(stop + " " + look,
                () -> assertEquals("", axe, "axe"),
                () -> assertTrue(overflow <= 0, "wider than " + look.width() + " pixels by " + overflow),
                () -> assertTrue(narrowOverflow <= 0, "wider than " + NARROWEST + " pixels by " + narrowOverflow),
                () -> assertEquals(List.of(), complaints, "the browser complains"));
    }

    private void validate(Stop stop, String language) throws Exception {
        var separator = stop.path().contains("?") ? "&" : "?";
        var seen = doors.visit(stop.who()).get(stop.path() + separator + "lang=" + language);
        assertEquals(stop.status(), seen.status(), stop + " " + language);
        assertEquals("", nu.faults(seen.answer().body()), stop + " " + language);
    }
}
