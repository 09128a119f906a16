package jp.idobata.eyes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import jp.idobata.micro.SharedTown;
import jp.idobata.micro.TownProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Takes a picture of every page in every width, language and light: {@code ./mvnw verify -Pgallery}. */
@ExtendWith({SharedTown.class, WithBrowser.class})
@EnabledIfSystemProperty(named = "gallery.dir", matches = ".+", disabledReason = "only with -Pgallery")
class GalleryIT {

    @Test
    void everyPageHangsInTheGallery(TownProcess town, Chromium browser) throws Exception {
        var gallery = new Gallery(Path.of(System.getProperty("gallery.dir")));
        var doors = new Doors(town);
        var walk = Walk.through(town);
        browser.go(town.address("/about"));
        for (var look : Look.all()) {
            browser.wide(look.width()).dark(look.dark());
            for (var stop : walk) {
                browser.with(doors.cookies(stop.who(), look.language())).go(town.address(stop.path()));
                gallery.hang(stop, look, browser.picture());
            }
        }
        gallery.index(walk, Look.all());
        assertTrue(Files.size(gallery.directory().resolve("index.html")) > 0);
    }
}
