package jp.idobata.site;

import java.util.Locale;
import java.util.Optional;

/**
 * A colour of the sRGB space.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
record Colour(int red, int green, int blue) {

    static final Colour WHITE = new Colour(255, 255, 255);

    private static final double HIGHEST = 255.0;

    /** Reads {@code #rrggbb}. */
    static Optional<Colour> of(String text) {
        if (text == null || !text.matches("#[0-9a-fA-F]{6}")) {
            return Optional.empty();
        }
        return Optional.of(new Colour(Integer.parseInt(text.substring(1, 3), 16),
                Integer.parseInt(text.substring(3, 5), 16), Integer.parseInt(text.substring(5), 16)));
    }

    /** How well one is read on the other, from 1 to 21: WCAG 2.2, "contrast ratio". */
    double contrast(Colour other) {
        var one = luminance();
        var two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** This colour with so much of another in it, from 0 to 1. */
    Colour mixed(Colour other, double share) {
        return new Colour(mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
    }

    private static int mix(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        var share = channel / HIGHEST;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
