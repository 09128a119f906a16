package jp.idobata.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryTest {

    @Test
    void aChangedParameterLeavesTheOthersAsTheyWere() {
        var query = Query.of("q=%E3%81%86%E3%81%A9%E3%82%93&page=3&theme=eat&theme=make");
        assertEquals("?q=%E3%81%86%E3%81%A9%E3%82%93&theme=eat&theme=make&page=4",
                query.without("page").plus("page", 4).toString());
    }

    @Test
    void valuesAreDecodedAndRepeatedOnesKept() {
        var query = Query.of("theme=eat&q=%E3%81%86&theme=make");
        assertEquals("う", query.value("q"));
        assertEquals(List.of("eat", "make"), query.values("theme"));
    }

    @Test
    void aWrongEncodingIsNoValue() {
        assertNull(Query.of("q=%E3%8").value("q"));
        assertNull(Query.of("q=%").value("q"));
    }

    @Test
    void addedValuesAreEncoded() {
        assertEquals("?q=a%26b%3D%22%3C", Query.of(null).plus("q", "a&b=\"<").toString());
    }

    @Test
    void nothingAddsNothing() {
        assertEquals("?a=1", Query.of("a=1").plus("b", null).plus("c", "").toString());
    }

    @Test
    void aNameThatBeginsAlikeIsAnotherName() {
        assertEquals("?pages=2", Query.of("pages=2&page=1&page").without("page").toString());
    }
}
