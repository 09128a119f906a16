package jp.idobata.eyes;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium that somebody looks at the town with: on a small or a large screen, by day or by night. */
public final class Chromium implements AutoCloseable {

    private static final List<String> BROWSERS = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome");
    private static final List<String> DRIVERS = List.of("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver",
            "/usr/lib/chromium-browser/chromedriver");
    /** A longer page is cut off in its picture. */
    private static final int HEIGHT_MOST = 16_000;

    private final ChromeDriver driver;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
        driver.manage().timeouts().pageLoadTimeout(Duration.ofMinutes(2));
    }

    /** Whether there are a browser and its driver. */
    static boolean isThere() {
        return first(BROWSERS).isPresent() && first(DRIVERS).isPresent();
    }

    private static Optional<Path> first(List<String> files) {
        return files.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** Opens one that has never been anywhere. */
    static Chromium open() {
        var options = new ChromeOptions();
        options.setBinary(first(BROWSERS).orElseThrow().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--hide-scrollbars", "--force-color-profile=srgb", "--lang=ja");
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        var service = new ChromeDriverService.Builder().usingDriverExecutable(first(DRIVERS).orElseThrow().toFile())
                .usingAnyFreePort().build();
        return new Chromium(new ChromeDriver(service, options));
    }

    /** The driver, for what has no word here. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Looks through a window of that width, in CSS pixels. */
    public Chromium wide(int width) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height",
                width < 600 ? 740 : 900, "deviceScaleFactor", 1, "mobile", width < 600));
        return this;
    }

    /** Looks with the system's dark or light colours, and without motion. */
    public Chromium dark(boolean dark) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        return this;
    }

    /** Goes to an address and waits until everything has arrived. */
    public Chromium go(URI address) {
        driver.get(address.toString());
        return this;
    }

    /** Comes with these cookies and no others. The browser must be on a page of the site. */
    public Chromium with(Map<String, String> cookies) {
        driver.manage().deleteAllCookies();
        cookies.forEach((name, value) -> driver.manage().addCookie(new Cookie.Builder(name, value).path("/").build()));
        return this;
    }

    /** Nothing is kept between pages from now on, so that each comes over the wire as at a first visit. */
    public Chromium forgetful() {
        driver.manage().deleteAllCookies();
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
        return this;
    }

    /** Waits for what is about to happen, and looks for it often. */
    WebDriverWait waiting(Duration most) {
        return new WebDriverWait(driver, most, Duration.ofMillis(50));
    }

    /** What a script answers. */
    public Object ask(String script) {
        return ((JavascriptExecutor) driver).executeScript("return " + script);
    }

    /** By how many pixels the page is wider than its window. */
    public long overflow() {
        return (Long) ask("Math.round(document.documentElement.scrollWidth - document.documentElement.clientWidth)");
    }

    /** What the browser itself complains of, since it was last asked. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getMessage()).toList();
    }

    /** A picture of the whole page, as PNG. */
    public byte[] picture() {
        var size = (Map<?, ?>) driver.executeCdpCommand("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
        var clip = Map.of("x", 0, "y", 0, "width", size.get("width"), "height",
                Math.min(((Number) size.get("height")).intValue(), HEIGHT_MOST), "scale", 1);
        var shot = driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png",
                "optimizeForSpeed", true, "captureBeyondViewport", true, "clip", clip));
        return Base64.getDecoder().decode((String) shot.get("data"));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
