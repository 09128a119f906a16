package jp.idobata.web.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.idobata.media.Picture;
import org.junit.jupiter.api.Test;

class PostPicturesTest {

    private final PostPictures pictures = new PostPictures();

    private List<String> order() {
        return pictures.getRows().stream().map(PostPicture::getHash).toList();
    }

    private void add(String... hashes) {
        List.of(hashes).forEach(pictures::add);
    }

    @Test
    void aPictureMovesOnePlaceAndStaysAtTheEnds() {
        add("a", "b", "c");
        pictures.move(0, 1);
        assertEquals(List.of("b", "a", "c"), order());
        pictures.move(0, -1);
        pictures.move(2, 1);
        pictures.move(7, -1);
        assertEquals(List.of("b", "a", "c"), order());
    }

    @Test
    void picturesGoWhereTheyWereDragged() {
        add("a", "b", "c");
        pictures.settle();
        pictures.getRows().get(0).setRank(2);
        pictures.getRows().get(1).setRank(0);
        pictures.getRows().get(2).setRank(1);
        pictures.settle();
        assertEquals(List.of("b", "c", "a"), order());
        pictures.move(0, 1);
        pictures.settle();
        assertEquals(List.of("c", "b", "a"), order());
    }

    @Test
    void thereIsRoomForSixAndTheSameTwiceIsOne() {
        add("a", "b", "c", "d", "e", "e", "f");
        assertEquals(6, order().size());
        assertFalse(pictures.isRoom());
        assertFalse(pictures.add("g"));
        assertTrue(pictures.add("a"));
    }

    @Test
    void aPictureIsSaidOrDecorationOrNotYetSaid() {
        add("a", "b", "c");
        pictures.getRows().get(0).setAlt("お茶");
        pictures.getRows().get(0).setDecoration(true);
        pictures.getRows().get(1).setDecoration(true);
        assertEquals(List.of(new Picture("a", "お茶", 0.5, 0.5), new Picture("b", "", 0.5, 0.5),
                new Picture("c", null, 0.5, 0.5)), pictures.proposed());
    }

    @Test
    void eachOfTheNineFieldsComesBackAsItself() {
        for (var field = 1; field <= 9; field++) {
            var row = new PostPicture("a", null);
            row.setFocus(field);
            assertEquals(field, PostPicture.of(row.picture(), null).getFocus());
        }
    }
}
