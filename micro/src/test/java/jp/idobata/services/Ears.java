package jp.idobata.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.idobata.attendance.Told;
import jp.idobata.intake.subscription.SubscriptionFails;
import jp.idobata.moderation.letter.DecisionTakenBack;

/** Hears what people are told about coming to dates, and of calendars that fail. */
@ApplicationScoped
public class Ears {

    private final List<Told> heard = new CopyOnWriteArrayList<>();

    private final List<String> corrections = new CopyOnWriteArrayList<>();

    private final List<String> calendars = new CopyOnWriteArrayList<>();

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) Told told) {
        heard.add(told);
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) DecisionTakenBack told) {
        corrections.add(told.email().replaceAll("@.*", "") + " " + told.title());
    }

    /** Who was told since the last time this was asked that a decision does not hold, as "address title". */
    public List<String> corrections() {
        var all = List.copyOf(corrections);
        corrections.clear();
        return all;
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) SubscriptionFails fails) {
        calendars.add(fails.name() + " " + fails.failures() + " " + fails.email().replaceAll("@.*", ""));
    }

    /** Which calendars failed, how often, and who was told. */
    public List<String> calendars() {
        return List.copyOf(calendars);
    }

    /** What was said since the last time this was asked, as "KIND address", in order. */
    public List<String> heard() {
        var all = heard.stream().map(told -> told.kind() + " " + told.email().replaceAll("@.*", "")).toList();
        heard.clear();
        return all;
    }
}
