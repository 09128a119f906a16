package jp.idobata.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jp.idobata.follow.Subject.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {

    @ParameterizedTest
    @CsvSource({"GROUP,0", "GROUP,x", "AREA,-1", "AREA,1 or 1", "THEME,EAT", "THEME,eat%", "GROUP,1234567890123456789"})
    void whatCannotBeFollowedIsNoSubject(Kind kind, String key) {
        assertTrue(Subject.of(kind, key).isEmpty());
        assertTrue(Subject.of(kind, null).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"GROUP,7,/groups/7", "AREA,12,/areas/12", "THEME,eat,/gatherings?theme=eat"})
    void everySubjectHasItsPage(Kind kind, String key, String page) {
        assertEquals(page, new Followed(Subject.of(kind, key).orElseThrow(), "").page());
    }
}
