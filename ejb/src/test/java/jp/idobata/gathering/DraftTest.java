package jp.idobata.gathering;

import static jp.idobata.gathering.Draft.State.ACCEPTED;
import static jp.idobata.gathering.Draft.State.RETURNED;
import static jp.idobata.gathering.Draft.State.WAITING;
import static jp.idobata.gathering.Draft.State.WRITING;
import static jp.idobata.gathering.SampleTown.MOMENT;
import static jp.idobata.gathering.SampleTown.exercises;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DraftTest {

    private final Draft draft = new Draft(null, null);

    @Test
    void waitsOnceHandedIn() {
        assertEquals(WRITING, draft.getState());
        draft.handIn(MOMENT);
        assertEquals(WAITING, draft.getState());
    }

    @Test
    void canBeWrittenAgainOnceTakenBack() {
        draft.handIn(MOMENT);
        draft.takeBack();
        assertEquals(WRITING, draft.getState());
        draft.handIn(MOMENT);
        assertEquals(WAITING, draft.getState());
    }

    @Test
    void comesBackWithAReasonAndCanBeHandedInAgain() {
        draft.handIn(MOMENT);
        draft.comeBack("会場の名前を教えてください。", MOMENT);
        assertEquals(RETURNED, draft.getState());
        assertEquals("会場の名前を教えてください。", draft.getReturnReason());
        draft.handIn(MOMENT);
        assertEquals(WAITING, draft.getState());
    }

    @Test
    void isNotHandedInTwice() {
        draft.handIn(MOMENT);
        assertThrows(GatheringRefusal.class, () -> draft.handIn(MOMENT));
    }

    @Test
    void isNotChangedWhileItWaits() {
        draft.handIn(MOMENT);
        assertThrows(GatheringRefusal.class, () -> draft.write(SampleTown.homeworkCafe(), MOMENT));
        assertThrows(GatheringRefusal.class, () -> draft.discard(MOMENT));
    }

    @Test
    void isNotChangedOnceAccepted() {
        draft.handIn(MOMENT);
        draft.accept(exercises(), MOMENT);
        assertEquals(ACCEPTED, draft.getState());
        assertThrows(GatheringRefusal.class, () -> draft.write(SampleTown.homeworkCafe(), MOMENT));
        assertThrows(GatheringRefusal.class, () -> draft.handIn(MOMENT));
        assertThrows(GatheringRefusal.class, () -> draft.discard(MOMENT));
    }

    @Test
    void canBeThrownAwayWhileItIsBeingWritten() {
        draft.discard(MOMENT);
        assertTrue(draft.isDiscarded());
    }
}
