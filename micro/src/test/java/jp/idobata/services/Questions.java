package jp.idobata.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.idobata.freshness.StillThere;

/** Hears what people are asked about what they look after. */
@ApplicationScoped
public class Questions {

    private final List<StillThere> still = new CopyOnWriteArrayList<>();

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) StillThere asked) {
        still.add(asked);
    }

    /** Who was asked whether what still holds since this was asked last. */
    public List<StillThere> still() {
        var all = List.copyOf(still);
        still.clear();
        return all;
    }
}
