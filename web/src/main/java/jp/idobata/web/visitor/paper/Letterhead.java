package jp.idobata.web.visitor.paper;

import java.awt.Color;

/**
 * Whose paper it is.
 *
 * @param name what the site is called
 * @param tag its tag on social media
 * @param url its address, without a slash at the end
 * @param main its colour, {@code #rrggbb}
 * @param action the colour of what to do
 */
record Letterhead(String name, String tag, String url, String main, String action) {

    /** An address as one types it. */
    String typed(String path) {
        return (url + path).replaceFirst("^https?://", "");
    }

    Color mainColour() {
        return Color.decode(main);
    }

    Color actionColour() {
        return Color.decode(action);
    }

    /** A style sheet in these colours. */
    String dressed(String css) {
        return css.replace("{main}", main).replace("{action}", action);
    }
}
