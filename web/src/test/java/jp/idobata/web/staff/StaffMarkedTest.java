package jp.idobata.web.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.idobata.moderation.WordChange;
import jp.idobata.moderation.WordChange.Part;
import org.junit.jupiter.api.Test;

class StaffMarkedTest {

    @Test
    void theTextBeforeIsMarkedWithWhatWentAndTheTextAfterWithWhatCame() {
        var change = WordChange.between("毎月 第2土曜", "毎月 第4土曜");
        assertTrue(StaffMarked.before(change).parts().contains(new Part("2", true)), change.toString());
        assertTrue(StaffMarked.after(change).parts().contains(new Part("4", true)), change.toString());
    }

    @Test
    void aTextThatDiffersAsAWholeIsOnePart() {
        assertEquals(List.of(new Part("お茶", true)), StaffMarked.whole("お茶").parts());
    }

    @Test
    void aTextWithoutLettersIsBlank() {
        assertTrue(StaffMarked.whole("").isBlank());
        assertTrue(StaffMarked.whole(" \n").isBlank());
        assertFalse(StaffMarked.whole("お茶").isBlank());
    }
}
