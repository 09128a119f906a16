package jp.idobata.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkbenchTest {

    @Test
    void thereIsRoomForTwoAndTheThirdIsToldToTryAgain() throws Exception {
        var people = Executors.newFixedThreadPool(2);
        var working = new CountDownLatch(2);
        var done = new CountDownLatch(1);
        for (var i = 0; i < 2; i++) {
            people.submit(() -> Workbench.get().work(1, () -> {
                working.countDown();
                return await(done, 9000);
            }));
        }
        assertTrue(working.await(5, TimeUnit.SECONDS));
        assertEquals("media.refusal.busy", assertThrows(PictureRefusal.class, () -> Workbench.get().work(1, () -> 0))
                .messageKey());
        done.countDown();
        people.shutdown();
        assertTrue(people.awaitTermination(5, TimeUnit.SECONDS));
        assertEquals(7, Workbench.get().work(1, () -> 7));
    }

    @Test
    void manyAtOnceAreDoneTwoAtATime() throws InterruptedException {
        var people = Executors.newFixedThreadPool(12);
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var done = new AtomicInteger();
        for (var i = 0; i < 12; i++) {
            people.submit(() -> Workbench.get().work(1, () -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                await(new CountDownLatch(1), 300);
                now.decrementAndGet();
                return done.incrementAndGet();
            }));
        }
        people.shutdown();
        assertTrue(people.awaitTermination(20, TimeUnit.SECONDS));
        assertEquals(2, most.get());
        assertEquals(12, done.get());
    }

    @Test
    void whatNeedsMoreThanThereIsIsRefusedAtOnce() {
        assertEquals("media.refusal.heavy", assertThrows(PictureRefusal.class,
                () -> Workbench.get().work(Workbench.ROOM + 1, () -> 0)).messageKey());
    }

    private static boolean await(CountDownLatch latch, int most) {
        try {
            return latch.await(most, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
