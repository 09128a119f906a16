package jp.idobata.eyes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import jp.idobata.visit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/**
 * Two pictures put beside a post by hand on a phone: chosen, said what they show, tapped, put in order, looked at. It
 * leaves a picture of each page in {@code target/picture-by-hand/}.
 */
@ExtendWith({SharedTown.class, WithBrowser.class})
class PictureByHandIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path SEEN = Path.of("target/picture-by-hand");

    @TempDir
    private Path album;

    @Test
    void twoPicturesAreChosenSaidTappedAndPutInOrder(TownProcess town, Chromium browser) throws IOException {
        browser.wide(360).dark(false).go(town.address("/")).with(Map.of("lang", "ja"))
                .go(town.address("/signin"));
        browser.driver().findElement(By.id("email")).sendKeys("hanako@example.jp");
        browser.driver().findElement(By.id("password")).sendKeys(Visit.DEMO_PASSWORD);
        press(browser, "enter");
        browser.go(town.address("/post"));
        set(browser, "title", "夕やけを見る会");
        set(browser, "day0", "2026-12-01");
        set(browser, "start0", "16:30");
        set(browser, "venue", "海べの公園");
        choose(browser, photograph(Color.ORANGE));
        assertTrue(URI.create(browser.driver().getCurrentUrl()).getPath().matches("/post/\\d+"));
        choose(browser, photograph(Color.PINK));
        var first = source(browser, 0);
        var second = source(browser, 1);
        set(browser, "alt0", "海に沈む夕日");
        set(browser, "alt1", "シートを広げる家族");
        browser.driver().executeScript("const image = arguments[0], box = image.getBoundingClientRect();"
                + "image.dispatchEvent(new MouseEvent('click', {clientX: box.left + 2, clientY: box.bottom - 2}))",
                pictures(browser).get(0));
        assertTrue(browser.driver().findElement(By.id("focus0:6")).isSelected(), "below left");
        assertEquals(0, browser.overflow());
        keep(browser, "said");
        press(browser, "later0");
        assertEquals(List.of(second, first), List.of(source(browser, 0), source(browser, 1)));
        assertTrue(browser.driver().findElement(By.id("focus1:6")).isSelected());
        press(browser, "preview");
        assertTrue(URI.create(browser.driver().getCurrentUrl()).getPath().endsWith("/preview"));
        assertEquals("シートを広げる家族", pictures(browser).get(0).getDomAttribute("alt"));
        assertEquals(List.of(true, true), pictures(browser).stream().map(image ->
                (Boolean) browser.driver().executeScript("return arguments[0].naturalWidth > 0", image)).toList());
        assertEquals(0, browser.overflow());
        keep(browser, "preview");
    }

    private Path photograph(Color colour) throws IOException {
        var image = new BufferedImage(1000, 700, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, 1000, 450);
        pen.dispose();
        var file = album.resolve(colour.getRGB() + ".jpg");
        ImageIO.write(image, "jpeg", file.toFile());
        return file;
    }

    private static void choose(Chromium browser, Path file) {
        browser.driver().executeScript("document.getElementById('pictures').open = true");
        browser.driver().findElement(By.id("picture")).sendKeys(file.toString());
        press(browser, "addPicture");
    }

    private static List<WebElement> pictures(Chromium browser) {
        return browser.driver().findElements(By.cssSelector("main img"));
    }

    private static String source(Chromium browser, int place) {
        return pictures(browser).get(place).getDomAttribute("src");
    }

    /** Pickers of days and times take different keys in each language of the browser. */
    private static void set(Chromium browser, String field, String value) {
        browser.driver().executeScript("arguments[0].value = arguments[1]",
                browser.driver().findElement(By.id(field)), value);
    }

    private static void press(Chromium browser, String button) {
        var element = browser.driver().findElement(By.id(button));
        browser.driver().executeScript("window.leaving = true; arguments[0].scrollIntoView({block: 'center'})",
                element);
        element.click();
        browser.waiting(PATIENCE).until(driver -> (Boolean) browser
                .ask("!window.leaving && document.readyState === 'complete'"));
    }

    private static void keep(Chromium browser, String name) throws IOException {
        Files.write(Files.createDirectories(SEEN).resolve(name + ".png"), browser.picture());
    }
}
