package jp.idobata.eyes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.web.frame.Addresses;
import nu.validator.client.EmbeddedValidator;
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
    private Chromium browser;
    private Doors doors;
    private List<Stop> walk;

    @BeforeAll
    void begin(TownProcess sharedTown, Chromium sharedBrowser) throws Exception {
        town = sharedTown;
        browser = sharedBrowser;
        doors = new Doors(town);
        walk = Walk.through(town);
        browser.go(town.address("/about"));
    }

    @Test
    void everyPublishedAddressIsInTheWalk() {
        var walked = walk.stream().map(Stop::pattern).filter(pattern -> !pattern.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(Addresses.patterns()), walked);
    }

    @TestFactory
    Stream<DynamicContainer> pagesAreForEverybody() {
        return walk.stream().map(stop -> DynamicContainer.dynamicContainer(stop.name(), Look.examined(stop).stream()
                .map(look -> DynamicTest.dynamicTest(stop + " " + look, () -> examine(stop, look)))));
    }

    @TestFactory
    Stream<DynamicContainer> pagesAreValid() {
        return walk.stream().map(stop -> DynamicContainer.dynamicContainer(stop.name(), Look.validated(stop).stream()
                .map(language -> DynamicTest.dynamicTest(stop + " " + language, () -> validate(stop, language)))));
    }

    private void examine(Stop stop, Look look) throws Exception {
        browser.with(doors.cookies(stop.who(), look.language())).wide(look.width()).dark(look.dark()).complaints();
        browser.go(town.address(stop.path()));
        new Gallery(Path.of("target/eyes")).hang(stop, look, browser.picture());
        var axe = new AxeBuilder().analyze(browser.driver()).getViolations().stream()
                .map(rule -> rule.getId() + " (" + rule.getHelp() + "): " + rule.getNodes().stream().limit(5)
                        .map(node -> node.getTarget() + " " + node.getHtml() + " " + node.getFailureSummary())
                        .collect(Collectors.joining("\n    "))).collect(Collectors.joining("\n"));
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
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        var found = validator.validate(new ByteArrayInputStream(seen.answer().body())).lines()
                .filter(line -> line.contains("error")).collect(Collectors.joining("\n"));
        assertEquals("", found, stop + " " + language);
    }
}
