package jp.idobata.intake.gathering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class IntakeCapacityTest {

    @Test
    void oneNumberOfPeopleIsTheCapacity() {
        assertEquals(220, IntakeCapacity.of("当日先着\n220人").people());
        assertEquals(15, IntakeCapacity.of("１５名程度").people());
        assertEquals(30, IntakeCapacity.of("30").people());
        assertEquals(1000, IntakeCapacity.of("1000席").people());
    }

    @Test
    void whatNamesNoneOrSeveralOrOtherThingsIsNot() {
        for (String text : List.of("親子20組", "40人（20組）程度", "市内の小学生 先着各回15組", "小学生20名\n大人15名", "有",
                "20人以上で構成される団体", "20人程度の参加が見込めるグループ", "①のみ各日150名、②〜⑥はなし")) {
            assertNull(IntakeCapacity.of(text).people(), text);
            assertEquals(text, IntakeCapacity.of(text).text());
        }
    }

    @Test
    void noLimitIsNoText() {
        for (String text : List.of("なし", "無し", "－", "参加自由", "特になし")) {
            assertEquals("", IntakeCapacity.of(text).text());
        }
    }
}
