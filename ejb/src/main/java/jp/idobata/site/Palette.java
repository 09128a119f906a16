package jp.idobata.site;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The colours that follow from the two that a municipality can choose, in the light and in the dark scheme. The names
 * are those of the site's own style sheet, and so are the grounds.
 */
final class Palette {

    /** Least contrast of text: WCAG 2.2, 1.4.3 (AA). */
    static final double LEAST = 4.5;

    private static final Colour PAPER = colour("#fffdf9");
    private static final Colour DARK_PAPER = colour("#23211e");
    private static final Colour DARK_INK = colour("#2a1408");
    private static final Colour ON_CLOTH_DARK = colour("#f0eadd");
    /** The light grounds that text in either colour stands on. */
    private static final Colour[] LIGHT = {colour("#fbf8f1"), PAPER, colour("#f2ebdd"), colour("#e6efd9")};
    private static final Colour[] DARK = {colour("#191816"), DARK_PAPER, colour("#2d2a26"), colour("#2d3624")};
    private static final double SOFT = 0.93;
    private static final double STEP = 0.04;

    private final Map<String, String> light = new TreeMap<>();
    private final Map<String, String> dark = new TreeMap<>();

    private Palette() {
    }

    /** What follows from the two colours; either may be null for the site's own. */
    static Palette of(String main, String action) {
        var palette = new Palette();
        Colour.of(main).ifPresent(palette::main);
        Colour.of(action).ifPresent(palette::action);
        return palette;
    }

    /** Whether text in that colour, and white text on it, can be read wherever they stand. */
    static boolean isReadable(Colour colour) {
        return colour.contrast(Colour.WHITE) >= LEAST && colour.contrast(PAPER) >= LEAST && isOn(colour, LIGHT)
                && colour.contrast(colour.mixed(PAPER, SOFT)) >= LEAST;
    }

    /** A style sheet; empty if both colours are the site's own. */
    String styles() {
        return light.isEmpty() ? "" : ":root{" + rules(light) + "}@media (prefers-color-scheme:dark){:root{"
                + rules(dark) + "}}";
    }

    private void main(Colour main) {
        light.put("--main", main.toString());
        light.put("--cloth", main.toString());
        light.put("--main-soft", main.mixed(PAPER, SOFT).toString());
        var soft = main.mixed(DARK_PAPER, 0.72);
        dark.put("--main", lightened(main, soft).toString());
        dark.put("--cloth", darkened(main, ON_CLOTH_DARK).toString());
        dark.put("--main-soft", soft.toString());
    }

    private void action(Colour action) {
        light.put("--action", action.toString());
        light.put("--fill", action.toString());
        light.put("--fill-hover", action.mixed(new Colour(0, 0, 0), 0.2).toString());
        light.put("--on-fill", Colour.WHITE.toString());
        light.put("--action-soft", action.mixed(PAPER, SOFT).toString());
        var soft = action.mixed(DARK_PAPER, 0.78);
        var bright = lightened(action, soft);
        dark.put("--action", bright.toString());
        dark.put("--fill", bright.toString());
        dark.put("--fill-hover", bright.mixed(Colour.WHITE, 0.25).toString());
        dark.put("--on-fill", DARK_INK.toString());
        dark.put("--action-soft", soft.toString());
    }

    /** As light as it must be to be read on every dark ground, and to be read upon. */
    private static Colour lightened(Colour colour, Colour soft) {
        return Stream.iterate(0.0, share -> share + STEP).map(share -> colour.mixed(Colour.WHITE, share))
                .filter(bright -> isOn(bright, DARK) && bright.contrast(soft) >= LEAST
                        && bright.contrast(DARK_INK) >= LEAST).findFirst().orElseThrow();
    }

    private static Colour darkened(Colour colour, Colour text) {
        return Stream.iterate(0.2, share -> share + STEP).map(share -> colour.mixed(new Colour(0, 0, 0), share))
                .filter(deep -> deep.contrast(text) >= LEAST).findFirst().orElseThrow();
    }

    private static boolean isOn(Colour colour, Colour... grounds) {
        return Stream.of(grounds).allMatch(ground -> colour.contrast(ground) >= LEAST);
    }

    private static String rules(Map<String, String> colours) {
        return colours.entrySet().stream().map(one -> one.getKey() + ":" + one.getValue())
                .collect(Collectors.joining(";"));
    }

    private static Colour colour(String text) {
        return Colour.of(text).orElseThrow();
    }
}
