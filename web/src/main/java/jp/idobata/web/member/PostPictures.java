package jp.idobata.web.member;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import jp.idobata.media.Picture;
import jp.idobata.prose.LinedPicture;
import jp.idobata.web.frame.Kept;

/** The pictures of a form, in their order. */
public class PostPictures implements Serializable {

    private static final long serialVersionUID = 1;

    private final ArrayList<PostPicture> rows = new ArrayList<>();
    private final int most;
    private final String link;

    /** None of up to {@link Picture#MOST}. */
    PostPictures() {
        this(Picture.MOST, null);
    }

    private PostPictures(int most, String link) {
        this.most = most;
        this.link = link;
    }

    static PostPictures of(List<Picture> pictures) {
        return of(pictures, Picture.MOST);
    }

    /** Those of up to so many. */
    static PostPictures of(List<Picture> pictures, int most) {
        return of(pictures, most, null);
    }

    /** Those of a post that is written by a link, by which they are seen. */
    static PostPictures of(List<Picture> pictures, String link) {
        return of(pictures, Picture.MOST, link);
    }

    private static PostPictures of(List<Picture> pictures, int most, String link) {
        var form = new PostPictures(most, link);
        pictures.forEach(picture -> form.rows.add(PostPicture.of(picture, link)));
        return form;
    }

    /** Those of a text, with the lines below them. */
    public static PostPictures lined(List<LinedPicture> pictures) {
        var form = new PostPictures();
        pictures.forEach(picture -> form.rows.add(PostPicture.of(picture)));
        return form;
    }

    /** What is proposed, with the lines below. */
    public List<LinedPicture> getLined() {
        return rows.stream().map(PostPicture::lined).toList();
    }

    /** What was said of them in a form that could not be taken. */
    public void retell(Kept kept) {
        for (var row = 0; row < rows.size(); row++) {
            rows.get(row).setAlt(kept.word("alt" + row));
            rows.get(row).setLine(kept.word("line" + row));
            rows.get(row).setDecoration(kept.word("decoration" + row) != null);
        }
    }

    /** One more at the end, unless it is there already or there are enough. Returns whether there was room. */
    boolean add(String hash) {
        if (rows.stream().anyMatch(row -> row.getHash().equals(hash))) {
            return true;
        }
        return rows.size() < most && rows.add(new PostPicture(hash, link));
    }

    /** Moves the one that was shown there by so many places from where it was dragged to; at either end it stays. */
    void move(int shownAt, int by) {
        if (shownAt >= 0 && shownAt < rows.size()) {
            var picture = rows.get(shownAt);
            settle();
            var to = Math.max(0, Math.min(rows.size() - 1, rows.indexOf(picture) + by));
            rows.remove(picture);
            rows.add(to, picture);
            number();
        }
    }

    /** Takes the one out that was shown there. */
    void remove(int shownAt) {
        if (shownAt >= 0 && shownAt < rows.size()) {
            rows.remove(shownAt);
            settle();
        }
    }

    /** Puts them in the order they were dragged to; what is new comes last. */
    public void settle() {
        rows.sort(Comparator.comparing(row -> Objects.requireNonNullElse(row.getRank(), Integer.MAX_VALUE)));
        number();
    }

    private void number() {
        IntStream.range(0, rows.size()).forEach(row -> rows.get(row).setRank(row));
    }

    List<Picture> proposed() {
        return rows.stream().map(PostPicture::picture).toList();
    }

    public List<PostPicture> getRows() {
        return rows;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Whether there is room for one more. */
    public boolean isRoom() {
        return rows.size() < most;
    }

    /** Most pictures. */
    public int getMost() {
        return most;
    }
}
