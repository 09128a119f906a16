package jp.idobata.insight.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import jp.idobata.welfare.Subject;
import org.junit.jupiter.api.Test;

class ConnectTest {

    @Test
    void waysAreEstimatedAsItIsWritten() {
        assertEquals(8, Travel.FOOT.minutes(350), "350 m by the line, 455 m to walk, 60 m a minute");
        assertEquals(1, Travel.FOOT.minutes(0));
        assertEquals(17, Travel.BUS.minutes(1000));
        assertEquals(7, Travel.CAR.minutes(1000));
        for (var travel : Travel.values()) {
            assertTrue(travel.minutes(travel.reach(30)) <= 30, "what is within reach takes no longer: " + travel);
            assertTrue(travel.minutes(travel.reach(30) + 400) > 30, "and what is beyond does: " + travel);
        }
        assertEquals(0, Travel.BUS.reach(5), "no bus comes in five minutes");
    }

    @Test
    void wordsAreReadAsPeopleWriteThem() {
        assertEquals(List.of("将棋", "花", "tea"), Wish.words("　将棋、花 ｔｅａ・将棋 ☆"));
        assertEquals(List.of(), Wish.words(null));
        assertEquals(Wish.WORDS_MOST, Wish.words("一 二 三 四 五 六 七 八 九 十").size());
    }

    @Test
    void aWishSaysNothingOfItself() {
        var wish = new Wish(List.of("将棋"), Set.of(1), Set.of(), new Wish.Point(34.3, 134.0), null, 10, List.of(), null,
                null);
        assertFalse(wish.toString().contains("将棋") || wish.toString().contains("34"), wish.toString());
    }

    @Test
    void theFirstStepIsTheEasiestAndTheNextOneFurther() {
        var course = match(1, Form.ACTIVITY);
        var cafe = match(2, Form.DROP_IN);
        var help = match(3, Form.ACTIVITY, Form.ROLE);
        var found = Found.of(List.of(help, course, cafe), false, false);
        assertSame(cafe, found.first());
        assertSame(course, found.next(), "one form further, not two");
        assertSame(help, Found.of(List.of(help, cafe), false, false).next());
        assertNull(Found.of(List.of(cafe, match(4, Form.DROP_IN)), false, false).next());
        assertNull(Found.nothing().first());
    }

    @Test
    void ofTwoAsEasyTheOneThatSuitsBetterIsFirst() {
        var better = match(1, Form.DROP_IN);
        assertSame(better, Found.of(List.of(better, match(2, Form.DROP_IN)), false, false).first());
    }

    @Test
    void everyMomentHasItsPartOfTheDay() {
        assertEquals(PartOfDay.MORNING, PartOfDay.at(LocalTime.MIDNIGHT));
        assertEquals(PartOfDay.AFTERNOON, PartOfDay.at(LocalTime.NOON));
        assertEquals(PartOfDay.EVENING, PartOfDay.at(LocalTime.MAX));
    }

    private static Match match(long id, Form... forms) {
        return new Match(Subject.gathering(id), "", null, null, null, null, List.of(), 0, null, List.of(), List.of(),
                List.of(),
                List.of(), List.of(), List.of(forms), null, null, null, false);
    }
}
