package jp.idobata.media;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/**
 * A {@link Picture} as a row of a table {@code …_picture}: an ordered collection of the thing it belongs to, with the
 * order in the column {@code position}.
 */
@Embeddable
@Access(AccessType.FIELD)
public class PictureEntry implements Serializable {

    private static final long serialVersionUID = 1;

    private String hash;
    private String alt;

    @Column(name = "focus_x")
    private double focusX;

    @Column(name = "focus_y")
    private double focusY;

    /** For the persistence provider. */
    protected PictureEntry() {
    }

    /** The row of a picture. */
    public static PictureEntry of(Picture picture) {
        var entry = new PictureEntry();
        entry.hash = picture.hash();
        entry.alt = Objects.requireNonNullElse(picture.alt(), "");
        entry.focusX = picture.x();
        entry.focusY = picture.y();
        return entry;
    }

    /** The picture of the row. */
    public Picture asPicture() {
        return new Picture(hash, alt, focusX, focusY);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PictureEntry entry && asPicture().equals(entry.asPicture());
    }

    @Override
    public int hashCode() {
        return asPicture().hashCode();
    }
}
