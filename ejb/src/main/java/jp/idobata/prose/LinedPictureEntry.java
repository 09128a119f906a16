package jp.idobata.prose;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import jp.idobata.media.Picture;

/** A {@link LinedPicture} as a row. */
@Embeddable
@Access(AccessType.FIELD)
public class LinedPictureEntry implements Serializable {

    private static final long serialVersionUID = 1;

    private String hash;
    private String alt;
    private String line;

    @Column(name = "focus_x")
    private double focusX;

    @Column(name = "focus_y")
    private double focusY;

    /** For the persistence provider. */
    protected LinedPictureEntry() {
    }

    /** The row of a picture. */
    public static LinedPictureEntry of(LinedPicture one) {
        var entry = new LinedPictureEntry();
        entry.hash = one.picture().hash();
        entry.alt = one.picture().alt();
        entry.line = one.line();
        entry.focusX = one.picture().x();
        entry.focusY = one.picture().y();
        return entry;
    }

    /** The picture of the row. */
    public LinedPicture asPicture() {
        return new LinedPicture(new Picture(hash, alt, focusX, focusY), line);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinedPictureEntry entry && asPicture().equals(entry.asPicture());
    }

    @Override
    public int hashCode() {
        return asPicture().hashCode();
    }
}
