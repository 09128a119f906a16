package jp.idobata.web.member;

import java.io.Serializable;
import java.util.stream.IntStream;
import jp.idobata.media.Picture;
import jp.idobata.media.ShownPicture;
import jp.idobata.prose.LinedPicture;

/** One picture in the posting form, as it stands. */
public class PostPicture implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int SIDE = 3;
    private static final int SMALL = 320;
    /** Where the nine fields' middles lie in each direction. */
    private static final double[] MIDDLES = {0, 0.5, 1};

    private final String hash;
    private final String link;
    private String alt;
    private String line;
    private boolean decoration;
    private int focus;
    private Integer rank;

    /** @param link the link of the post by which it is seen; null for somebody signed in */
    PostPicture(String hash, String link) {
        this.hash = hash;
        this.link = link;
        this.focus = SIDE * SIDE / 2 + 1;
    }

    static PostPicture of(Picture picture, String link) {
        var shown = new PostPicture(picture.hash(), link);
        shown.decoration = "".equals(picture.alt());
        shown.alt = shown.decoration ? null : picture.alt();
        shown.focus = nearest(picture.y()) * SIDE + nearest(picture.x()) + 1;
        return shown;
    }

    private static int nearest(double part) {
        return IntStream.range(0, SIDE).boxed()
                .min((one, other) -> Double.compare(Math.abs(MIDDLES[one] - part), Math.abs(MIDDLES[other] - part)))
                .orElseThrow();
    }

    static PostPicture of(LinedPicture lined) {
        var shown = of(lined.picture(), null);
        shown.line = lined.line();
        return shown;
    }

    /** The same with what stands below it. */
    LinedPicture lined() {
        return new LinedPicture(picture(), line);
    }

    /** The picture with what is said of it; not yet said is null, decoration is said to be empty. */
    Picture picture() {
        var said = alt == null || alt.isBlank() ? null : alt.strip();
        return new Picture(hash, said == null && decoration ? "" : said, MIDDLES[(focus - 1) % SIDE],
                MIDDLES[(focus - 1) / SIDE]);
    }

    /** Address of a small print. */
    public String getAddress() {
        return ShownPicture.address(hash, SMALL, link);
    }

    public String getHash() {
        return hash;
    }

    public String getAlt() {
        return alt;
    }

    public void setAlt(String alt) {
        this.alt = alt;
    }

    /** What stands below it, where a text has such lines. */
    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public boolean isDecoration() {
        return decoration;
    }

    public void setDecoration(boolean decoration) {
        this.decoration = decoration;
    }

    /** Which of nine fields must be seen: 1 above left, row by row to 9 below right. */
    public int getFocus() {
        return focus;
    }

    /** Anything that is none of the nine is the middle. */
    public void setFocus(int focus) {
        this.focus = focus >= 1 && focus <= SIDE * SIDE ? focus : SIDE * SIDE / 2 + 1;
    }

    /** The place it was dragged to, or null. */
    public Integer getRank() {
        return rank;
    }

    public void setRank(Integer rank) {
        this.rank = rank;
    }
}
