package jp.idobata;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLTransactionRollbackException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Two people change the same thing in the same moment: one is first, the other is told so. */
public final class Collision {

    private static final List<Class<? extends Throwable>> KINDS = List.of(OptimisticLockException.class,
            PessimisticLockException.class, LockTimeoutException.class, SQLTransactionRollbackException.class);

    private Collision() {
    }

    /** Whether a collision is what is behind a failure. */
    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(20)
                .anyMatch(cause -> KINDS.stream().anyMatch(kind -> kind.isInstance(cause)));
    }
}
