package jp.idobata.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.idobata.attendance.held.HeldAsked;
import jp.idobata.freshness.StillThere;

/** Hears what people are asked about what they look after. */
@ApplicationScoped
public class Questions {

    private final List<StillThere> still = new CopyOnWriteArrayList<>();

    private final List<HeldAsked> held = new CopyOnWriteArrayList<>();

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) StillThere asked) {
        still.add(asked);
    }

    void hearHeld(@Observes(during = TransactionPhase.AFTER_SUCCESS) HeldAsked asked) {
        held.add(asked);
    }

    /** Who was asked how what went since this was asked last. */
    public List<HeldAsked> held() {
        var all = List.copyOf(held);
        held.clear();
        return all;
    }

    /** Who was asked whether what still holds since this was asked last. */
    public List<StillThere> still() {
        var all = List.copyOf(still);
        still.clear();
        return all;
    }
}
