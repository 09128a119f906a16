package jp.idobata.web.visitor.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ShelfTest {

    @Test
    @Timeout(30)
    void twoAreMadeAtOnceTwoWaitAndTheNextIsSentAway() throws Exception {
        var shelf = new Shelf();
        var begun = new CountDownLatch(2);
        var goOn = new CountDownLatch(1);
        var atOnce = new AtomicInteger();
        var most = new AtomicInteger();
        var threads = Executors.newCachedThreadPool();
        var answers = new ArrayList<CompletableFuture<Optional<byte[]>>>();
        for (var i = 0; i < 4; i++) {
            var name = "sheet" + i;
            answers.add(CompletableFuture.supplyAsync(() -> shelf.get(name, () -> {
                most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                begun.countDown();
                await(goOn);
                atOnce.decrementAndGet();
                return name.getBytes();
            }), threads));
        }
        begun.await();
        while (shelf.waiting() < 2) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertTrue(shelf.get("fifth", () -> new byte[1]).isEmpty());
        goOn.countDown();
        for (var answer : answers) {
            assertTrue(answer.get().isPresent());
        }
        assertEquals(2, most.get());
        threads.shutdown();
    }

    @Test
    void whatWasMadeIsKeptUntilThereIsNoRoom() {
        var shelf = new Shelf();
        assertArrayEquals(new byte[] {1}, shelf.get("one", () -> new byte[] {1}).orElseThrow());
        assertArrayEquals(new byte[] {1}, shelf.get("one", () -> new byte[] {2}).orElseThrow());
        for (var i = 0; i < 30; i++) {
            shelf.get("large" + i, () -> new byte[1 << 20]);
        }
        assertArrayEquals(new byte[] {3}, shelf.get("one", () -> new byte[] {3}).orElseThrow());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
