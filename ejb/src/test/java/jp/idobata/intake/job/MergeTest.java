package jp.idobata.intake.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final String MORNING = "{\"startsAt\":\"2026-11-21T10:00:00\",\"allDay\":false}";
    private static final String NOON = "{\"startsAt\":\"2026-11-28T12:00:00\",\"allDay\":false}";

    private static Content said(String fields) {
        return Content.parse("{" + fields.replace('\'', '"') + "}");
    }

    @Test
    void whatTheFileHasNotChangedStaysWhateverPeopleMadeOfIt() {
        var merge = Merge.of(said("'title':'朝市'"), said("'title':'朝の市','phone':'1'"), said("'title':'朝市'"));
        assertEquals(said("'title':'朝の市','phone':'1'"), merge.result());
        assertEquals(Set.of(), merge.changed());
        assertEquals(Set.of(), merge.kept());
    }

    @Test
    void whatTheFileHasChangedIsTakenOverWherePeopleHaveNot() {
        var merge = Merge.of(said("'title':'朝市','fee':'100円'"), said("'title':'朝市','fee':'100円','phone':'1'"),
                said("'title':'夕市'"));
        assertEquals(said("'title':'夕市','phone':'1'"), merge.result());
        assertEquals(Set.of("fee", "title"), merge.changed());
        assertEquals(said("'title':'夕市'"), merge.written());
    }

    @Test
    void aFieldThatPeopleHaveChangedStaysAndIsToldEachTime() {
        var written = said("'title':'朝市'");
        var current = said("'title':'みんなの朝市'");
        var read = said("'title':'夕市'");
        var merge = Merge.of(written, current, read);
        assertEquals(current, merge.result());
        assertEquals(Set.of("title"), merge.kept());
        assertEquals(merge, Merge.of(merge.written(), merge.result(), read));
    }

    @Test
    void whatIsFoundAnewInTownIsNobodysWord() {
        var merge = Merge.of(said("'areaId':1"), said("'areaId':2,'placeId':3"), said("'title':'朝市'"));
        assertEquals(Set.of("title"), merge.changed());
        assertEquals(said("'areaId':2,'placeId':3,'title':'朝市'"), merge.result());
    }

    @Test
    void theOrderOfThemesSaysNothing() {
        assertEquals(said("'themes':['eat','talk']"), said("'themes':['talk','eat']"));
        assertEquals(said("'title':'朝市'"), said("'title':'朝市','themes':[],'fee':''"));
    }

    @Test
    void datesThatAreOverAreNotComparedAndOfTwoAtOneTimeTheFirstCounts() {
        var dates = Content.parse("{\"dates\":[" + MORNING + "," + NOON + "," + NOON + "]}");
        assertEquals(Content.parse("{\"dates\":[" + NOON + "]}"), dates.ahead(LocalDateTime.parse("2026-11-22T00:00")));
        assertEquals(Content.parse("{}"), dates.ahead(LocalDateTime.parse("2026-12-01T00:00")));
        var rule = dates.with("rrule", "FREQ=WEEKLY");
        assertEquals(rule, rule.ahead(LocalDateTime.parse("2026-12-01T00:00")));
    }

    @Test
    void aKeyTooLongForItsColumnIsCutAndStaysItsOwn() {
        var one = FileReading.key("あ".repeat(300) + "1");
        assertEquals(195, one.length());
        assertEquals(false, one.equals(FileReading.key("あ".repeat(300) + "2")));
        assertEquals("朝市|広場", FileReading.key("朝市|広場"));
    }
}
