package jp.idobata.announcement.wire;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Reads so much of an answer and no more. */
final class Bounded implements BodySubscriber<String> {

    private final int most;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private final CompletableFuture<String> text = new CompletableFuture<>();
    private Flow.Subscription subscription;

    Bounded(int most) {
        this.most = most;
    }

    @Override
    public CompletionStage<String> getBody() {
        return text;
    }

    @Override
    public void onSubscribe(Flow.Subscription theirs) {
        subscription = theirs;
        theirs.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (var buffer : buffers) {
            var bytes = new byte[Math.min(buffer.remaining(), most - read.size())];
            buffer.get(bytes);
            read.writeBytes(bytes);
        }
        if (read.size() >= most) {
            subscription.cancel();
            onComplete();
        }
    }

    @Override
    public void onError(Throwable trouble) {
        text.completeExceptionally(trouble);
    }

    @Override
    public void onComplete() {
        text.complete(read.toString(StandardCharsets.UTF_8));
    }
}
