package jp.idobata.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TakenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Reach CALLED = new Reach("松本", "087-123-4567", null, null, null, null);

    private static Taken taken(Consent consent, LocalDate on, Reach reach, boolean letter) {
        return new Taken(Source.PAPER, null, consent, "窓口の一子", on, reach, letter);
    }

    private static String fault(Taken taken) {
        var refusal = assertThrows(CounterRefusal.class, () -> taken.checked(TODAY, false));
        return refusal.field() + " " + refusal.messageKey().replace("counter.refusal.", "");
    }

    @Test
    void whatIsCompleteIsTakenInAsItIs() {
        var taken = taken(Consent.SIGNED, TODAY, CALLED, false);
        assertSame(taken, taken.checked(TODAY, false));
    }

    @Test
    void nothingIsTakenInWithoutConsentOrWithOneOfADayToCome() {
        assertEquals("consent consent", fault(taken(null, TODAY, CALLED, false)));
        assertEquals("on day", fault(taken(Consent.SPOKEN, TODAY.plusDays(1), CALLED, false)));
        assertEquals("on day", fault(taken(Consent.SPOKEN, null, CALLED, false)));
    }

    @Test
    void thereIsAWayToReachThem() {
        assertEquals("phone way", fault(taken(Consent.SIGNED, TODAY, new Reach("松本", null, null, null, null, "昼"),
                false)));
        assertEquals("phone number", fault(taken(Consent.SIGNED, TODAY, new Reach(null, "なし", null, null, null,
                null), false)));
    }

    @Test
    void whoWasForgottenNeedNotBeReached() {
        var taken = taken(Consent.SIGNED, TODAY, new Reach(null, null, null, null, null, null), false);
        assertSame(taken, taken.checked(TODAY, true));
    }

    @Test
    void aLetterNeedsAnAddress() {
        assertEquals("address address", fault(taken(Consent.SIGNED, TODAY, CALLED, true)));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var faults = new Taken(null, null, null, null, null, new Reach(null, null, null, null, null, null), true)
                .faults(TODAY, false);
        assertEquals("[source, consent, taker, on, phone, address]", faults.stream().map(CounterRefusal::field).toList()
                .toString());
    }

    @Test
    void anotherSourceIsSaidInWords() {
        assertEquals("sourceWords missing", fault(new Taken(Source.OTHER, null, Consent.SIGNED, "一子", TODAY, CALLED,
                false)));
    }
}
