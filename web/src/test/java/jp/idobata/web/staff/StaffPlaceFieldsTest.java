package jp.idobata.web.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.moderation.WordChange.Part;
import jp.idobata.place.Facility;
import jp.idobata.place.PlaceProposal;
import jp.idobata.place.PlaceProposal.Hours;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Texts;
import org.junit.jupiter.api.Test;

class StaffPlaceFieldsTest {

    private static StaffPlaceFields fields(String name, int opens, boolean dropIn, Set<Facility> has, Long group) {
        return new StaffPlaceFields(new PlaceProposal(name, null, null, null, null, "番町1", null, null, null, dropIn,
                null,
                null, List.of(new Hours(1, LocalTime.of(opens, 0), LocalTime.of(17, 0))), false, List.of(), has,
                Set.of(), null, group), Texts.in(Language.JAPANESE), id -> "団体" + id);
    }

    @Test
    void eachFieldThatDiffersIsToldInWordsAndNoOther() {
        var changed = fields("もとの家", 9, false, Set.of(), 7L).changedTo(fields("直した家", 10, true, Set.of(Facility.TOILET),
                null));
        assertEquals(List.of("name もとの家 > 直した家", "dropIn  > はい", "day1 09:00-17:00 > 10:00-17:00", "TOILET  > あり",
                "group 団体7 > "), changed.stream().map(one -> one.label().replace("place.form.", "") + " "
                + text(one.before()) + " > " + text(one.after())).toList());
        assertTrue(changed.get(0).after().parts().stream().anyMatch(Part::changed), "word by word");
    }

    private static String text(StaffMarked marked) {
        return marked.parts().stream().map(Part::text).collect(Collectors.joining());
    }
}
