package jp.idobata.publishing.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Draws cards. */
public final class CardPicture {

    /** Pixels from left to right. */
    public static final int WIDTH = 1200;
    /** Pixels from top to bottom. */
    public static final int HEIGHT = 630;
    /** Goes up when cards look different, so that nobody keeps the old. */
    public static final String FORMAT = "2";

    private static final Color GROUND = new Color(0xfbf8f1);
    private static final Color PAPER = new Color(0xfffdf9);
    private static final Color INK = new Color(0x22262b);
    private static final Color SOFT_INK = new Color(0x555450);
    private static final Color ALERT = new Color(0xa3201d);
    private static final Color SOFT = new Color(0xe6efd9);
    private static final Color LEAF = new Color(0x3f6420);
    private static final Color LINE = new Color(0xd8d2c4);

    private static final int MARGIN = 72;
    private static final int FOOT = 104;
    private static final int FOOT_TOP = HEIGHT - FOOT;
    private static final int LEAF_WIDTH = 220;
    private static final int LEAF_HEIGHT = 268;
    private static final int LEAF_HEAD = 76;
    private static final int ROUND = 28;
    private static final int TOP = 64;
    private static final int BESIDE = MARGIN + LEAF_WIDTH + 48;

    private static Lettering lettering;

    private final Graphics2D on;
    private final CardText text;

    private CardPicture(Graphics2D on, CardText text) {
        this.on = on;
        this.text = text;
    }

    /** The card as a PNG. */
    public static synchronized byte[] of(CardText text) {
        if (lettering == null) {
            lettering = Lettering.load();
        }
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var on = image.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        new CardPicture(on, text).draw();
        on.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void draw() {
        box(0, 0, WIDTH, HEIGHT, 0, GROUND);
        if (text.day() != null) {
            leaf();
        }
        var x = text.day() == null ? MARGIN : BESIDE;
        var y = title(x, text.state() == null ? TOP : state(x));
        facts(x, y);
        foot();
    }

    private void leaf() {
        box(MARGIN - 2, TOP - 2, LEAF_WIDTH + 4, LEAF_HEIGHT + 4, ROUND + 2, LINE);
        box(MARGIN, TOP, LEAF_WIDTH, LEAF_HEIGHT, ROUND, PAPER);
        var colour = text.state() == null ? Color.decode(text.action()) : ALERT;
        box(MARGIN, TOP, LEAF_WIDTH, LEAF_HEAD, ROUND, colour);
        box(MARGIN, TOP + LEAF_HEAD / 2.0, LEAF_WIDTH, LEAF_HEAD / 2.0, 0, colour);
        middle(text.month(), TOP + 54, 44, Color.WHITE);
        middle(text.day(), TOP + 188, 116, INK);
        middle(text.weekday(), TOP + 244, 42, SOFT_INK);
        if (text.theme() != null) {
            var theme = set(text.theme(), 30, LEAF_WIDTH - 40);
            var width = lettering.width(theme, 30) + 40;
            box(MARGIN + (LEAF_WIDTH - width) / 2, TOP + LEAF_HEIGHT + 32, width, 54, 54, SOFT);
            middle(theme, TOP + LEAF_HEIGHT + 70, 30, LEAF);
        }
    }

    /** Returns where the title may begin. */
    private int state(int x) {
        var state = set(text.state(), 36, WIDTH - x - MARGIN - 48.0);
        box(x, TOP, lettering.width(state, 36) + 48, 60, 16, ALERT);
        lettering.draw(on, state, x + 24, TOP + 43, 36, Color.WHITE);
        return TOP + 78;
    }

    /** Returns where it ends. */
    private double title(int x, int top) {
        var title = TitleLines.of(lettering.settable(text.title()), WIDTH - x - MARGIN, lettering);
        var y = top + title.size() * 0.9;
        for (var line : title.lines()) {
            lettering.draw(on, line, x, y, title.size(), Color.decode(text.main()));
            y += title.size() * TitleLines.LEADING;
        }
        return y - title.size() * TitleLines.LEADING;
    }

    private void facts(int x, double above) {
        var lines = Stream.of(text.when(), text.where()).filter(line -> line != null && !line.isBlank())
                .collect(Collectors.toList());
        var y = Math.max(above + 76, FOOT_TOP - 30.0 - (lines.size() - 1) * 56);
        for (var i = 0; i < lines.size() && y < FOOT_TOP - 8; i++) {
            lettering.draw(on, set(lines.get(i), 40, WIDTH - x - MARGIN), x, y, 40, i == 0 ? INK : SOFT_INK);
            y += 56;
        }
    }

    private void foot() {
        box(0, FOOT_TOP, WIDTH, FOOT, 0, Color.decode(text.main()));
        var tag = set(text.tag() == null ? "" : text.tag(), 34, WIDTH / 2.0 - MARGIN);
        var left = lettering.width(tag, 34);
        lettering.draw(on, set(text.site(), 44, WIDTH - 3.0 * MARGIN - left), MARGIN, FOOT_TOP + 67, 44, PAPER);
        lettering.draw(on, tag, WIDTH - MARGIN - left, FOOT_TOP + 64, 34, PAPER);
    }

    private void middle(String line, double y, double size, Color colour) {
        var said = set(line, size, LEAF_WIDTH);
        lettering.draw(on, said, MARGIN + (LEAF_WIDTH - lettering.width(said, size)) / 2, y, size, colour);
    }

    private static String set(String line, double size, double most) {
        return lettering.cut(lettering.settable(line), size, most);
    }

    private void box(double x, double y, double width, double height, double round, Color colour) {
        on.setColor(colour);
        on.fill(round == 0 ? new Rectangle2D.Double(x, y, width, height)
                : new RoundRectangle2D.Double(x, y, width, height, round, round));
    }
}
