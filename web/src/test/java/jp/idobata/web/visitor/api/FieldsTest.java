package jp.idobata.web.visitor.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import jp.idobata.web.frame.Language;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private static final GatheringItem WALK = GatheringItem.of(SampleTown.walk(),
            SampleTown.telling(Language.JAPANESE));

    private static Fields fields(String query) {
        return Fields.of(new Given(query), GatheringItem.class, Words.of(Language.ENGLISH));
    }

    @Test
    void whatIsAskedForComesInTheOrderOfTheAnswer() {
        assertEquals("{\"id\":7,\"title\":\"<b>朝</b>のさんぽ\",\"place\":{\"name\":\"木太公園\"},"
                + "\"themes\":[{\"code\":\"move\"},{\"code\":\"talk\"}],\"cancelled\":true}",
                fields("fields=themes.code,cancelled,title,place.name,,id,").of(WALK));
        assertEquals("{\"place\":null}", fields("fields=place.name").of(GatheringItem.of(SampleTown.talk(), SampleTown
                .telling(Language.JAPANESE))));
    }

    @Test
    void ofAListEachItemIsMadeSmallerAndTheRestStays() {
        var list = new Items<>(21, List.of(WALK), URI.create("https://town.example/next"));
        assertEquals("{\"total\":21,\"items\":[{\"id\":7}],\"next\":\"https://town.example/next\"}",
                fields("fields=id").of(list));
        assertSame(list, fields("q=x&fields=").of(list));
    }

    @Test
    void theWholeOfSomethingOutweighsAPartOfIt() {
        var whole = fields("fields=fee").of(WALK);
        assertEquals("{\"fee\":{\"free\":true,\"text\":\"無料です\"}}", whole);
        assertEquals(whole, fields("fields=fee.free&fields=fee").of(WALK));
        assertEquals(whole, fields("fields=fee,fee.free").of(WALK));
    }

    @Test
    void whatThereIsNotIsRefusedByName() {
        for (var name : List.of("welfare", "title.x", "place.", "place.name.x", "themes.x", "fee,x", "class")) {
            var refused = assertThrows(Unfit.class, () -> fields("fields=id," + name), name);
            assertEquals(List.of("fields"), refused.faults().stream().map(Problem.Fault::field).toList());
            assertTrue(refused.faults().get(0).detail().endsWith("there is no " + (name.equals("place.") ? "…"
                    : name.replace("fee,", ""))), refused.faults().toString());
        }
        var evil = assertThrows(Unfit.class, () -> fields("fields=%3Cx%3E"));
        assertTrue(evil.faults().get(0).detail().endsWith("no …"));
    }
}
