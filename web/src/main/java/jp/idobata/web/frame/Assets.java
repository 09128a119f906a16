package jp.idobata.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Style sheets, scripts and pictures of the site's own. Their addresses carry a checksum of the content, so that
 * browsers may keep them for good and still see the next version at once. {@code #{assets.of('css/town.css')}} in
 * pages.
 */
@Named
@ApplicationScoped
public class Assets {

    /** Where they lie, as seen from a browser. */
    public static final String FOLDER = "/resources/";

    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([^\"]+)\"");

    @Inject
    private ServletContext application;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private final Set<String> drawings = new HashSet<>();

    /** The address of a file in the folder {@code resources}. */
    public String of(String path) {
        return addresses.computeIfAbsent(path, this::address);
    }

    /** The address of one drawing of the icon sheet. */
    public String icon(String name) {
        return of("img/icons.svg") + "#" + name;
    }

    /** Whether the icon sheet has a drawing of that name. */
    public boolean draws(String name) {
        return drawings.contains(name);
    }

    @PostConstruct
    void readIcons() {
        var sheet = new String(read("img/icons.svg"), StandardCharsets.UTF_8);
        SYMBOL.matcher(sheet).results().forEach(match -> drawings.add(match.group(1)));
    }

    private String address(String path) {
        var checksum = new CRC32();
        checksum.update(read(path));
        return FOLDER + path + "?v=" + Long.toHexString(checksum.getValue());
    }

    private byte[] read(String path) {
        try (var file = application.getResourceAsStream(FOLDER + path)) {
            if (file == null) {
                throw new IllegalArgumentException("No such file: " + path);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
