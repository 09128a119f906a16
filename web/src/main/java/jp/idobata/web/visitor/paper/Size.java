package jp.idobata.web.visitor.paper;

import java.util.Arrays;
import java.util.Optional;

/** The sizes of a flyer. */
enum Size {

    /** For a wall. */
    A4("a4", "A4", 1, 13, 0.75, 34, true),
    /** To be handed out. */
    A5("a5", "A5", 1, 10.5, 0.75, 30, true),
    /** Four A6 on an A4. */
    A6X4("a6x4", "A4", 4, 9.2, 0.82, 25, false),
    /** Six cards on an A4. */
    CARDS("cards", "A4", 6, 8.6, 0.87, 22, false);

    private final String code;
    private final String paper;
    private final int copies;
    private final double points;
    private final double scaleLeast;
    private final double foot;
    private final boolean whole;

    Size(String code, String paper, int copies, double points, double scaleLeast, double foot, boolean whole) {
        this.code = code;
        this.paper = paper;
        this.copies = copies;
        this.points = points;
        this.scaleLeast = scaleLeast;
        this.foot = foot;
        this.whole = whole;
    }

    /** The size of that name; A4 if none was asked for. */
    static Optional<Size> of(String code) {
        return code == null ? Optional.of(A4) : Arrays.stream(values()).filter(size -> size.code.equals(code))
                .findFirst();
    }

    String code() {
        return code;
    }

    /** The paper it is printed on. */
    String paper() {
        return paper;
    }

    /** How often it stands on that. */
    int copies() {
        return copies;
    }

    /** Size of type, in points, where there is neither much to say nor little. */
    double points() {
        return points;
    }

    /** Smaller than so many times that, type is not set: below 7.5 points who is eighty reads nothing. */
    double scaleLeast() {
        return scaleLeast;
    }

    /** Height of the foot with the QR code, in millimetres. */
    double foot() {
        return foot;
    }

    /** Whether it has a picture, a sketch of the way, and what it is about. */
    boolean whole() {
        return whole;
    }
}
