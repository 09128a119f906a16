package jp.idobata.paper;

import java.awt.Graphics2D;

/** Something drawn on paper with a pen, as lines and not as dots. */
@FunctionalInterface
public interface Drawing {

    /**
     * Draws into a box.
     *
     * @param pen its origin is the upper left corner of the box
     * @param width of the box, in the pen's units
     * @param height of the box
     */
    void draw(Graphics2D pen, double width, double height);
}
