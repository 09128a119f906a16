package jp.idobata.web.member;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import jp.idobata.media.Picture;
import jp.idobata.web.frame.Kept;

/** The pictures of the posting form, in their order. */
public class PostPictures implements Serializable {

    private static final long serialVersionUID = 1;

    private final ArrayList<PostPicture> rows = new ArrayList<>();

    static PostPictures of(List<Picture> pictures) {
        var form = new PostPictures();
        pictures.forEach(picture -> form.rows.add(PostPicture.of(picture)));
        return form;
    }

    /** What was said of them in a form that could not be taken. */
    void retell(Kept kept) {
        for (var row = 0; row < rows.size(); row++) {
            rows.get(row).setAlt(kept.word("alt" + row));
            rows.get(row).setDecoration(kept.word("decoration" + row) != null);
        }
    }

    /** One more at the end, unless it is there already or there are enough. Returns whether there was room. */
    boolean add(String hash) {
        if (rows.stream().anyMatch(row -> row.getHash().equals(hash))) {
            return true;
        }
        return rows.size() < Picture.MOST && rows.add(new PostPicture(hash));
    }

    /** Moves one by so many places; at either end it stays. */
    void move(int row, int by) {
        if (row >= 0 && row < rows.size() && row + by >= 0 && row + by < rows.size()) {
            Collections.swap(rows, row, row + by);
        }
    }

    void remove(int row) {
        if (row >= 0 && row < rows.size()) {
            rows.remove(row);
        }
    }

    /** Puts them in the order they were dragged to. */
    void settle() {
        if (rows.stream().allMatch(row -> row.getRank() != null)) {
            rows.sort(Comparator.comparing(PostPicture::getRank));
        }
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
        return rows.size() < Picture.MOST;
    }
}
