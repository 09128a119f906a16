package jp.idobata.web.visitor.paper;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import jp.idobata.calendar.TownClock;
import jp.idobata.paper.Screen;
import jp.idobata.web.frame.Site;

/** Prints what is ordered, or has it lying about. */
@ApplicationScoped
class Printer {

    private static final int SCREEN_WIDTH = 820;

    @Inject
    private Flyers flyers;

    @Inject
    private Spans spans;

    @Inject
    private Shelf shelf;

    @Inject
    private Site site;

    @Inject
    private TownClock clock;

    @Inject
    private ServletContext application;

    private Icons icons;

    @PostConstruct
    void readIcons() {
        try (var sheet = application.getResourceAsStream("/resources/img/icons.svg")) {
            icons = new Icons(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stands for what all paper depends on. */
    String mark() {
        return head() + " " + site.getLookVersion();
    }

    private Letterhead head() {
        return new Letterhead(site.getName(), site.getTag(), site.getUrl(), site.getMainColour(),
                site.getActionColour());
    }

    /**
     * The paper as a PDF, or as a picture of that. Empty if too many want something printed just now.
     *
     * @param area what the area is called, for lists
     * @param screen whether as a picture
     * @param tag stands for everything it depends on
     */
    Optional<byte[]> print(Order order, String area, boolean screen, String tag) {
        return screen ? shelf.get(tag + ".png", () -> Screen.png(shelf.kept(tag, () -> pdf(order, area)), SCREEN_WIDTH))
                : shelf.get(tag, () -> pdf(order, area));
    }

    private byte[] pdf(Order order, String area) {
        var words = new Words(order.language(), clock.today(), order.readings());
        return switch (order.kind()) {
            case FLYER -> new Flyer(flyers.of(order.id(), order.language()).orElseThrow(), Size.of(order.size())
                    .orElseThrow(), words, head(), icons).pdf();
            case WALL -> new WallPaper(spans.of(order, area), "a3".equals(order.size()), words, head()).pdf();
            case ROUND -> new Circular(spans.of(order, area), words, head()).pdf();
        };
    }
}
