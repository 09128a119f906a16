package jp.idobata.flyer;

import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a text says, as far as it was recognised.
 *
 * @param title what
 * @param when days and times, or how often
 * @param reception when one may come in, which is not when it begins
 * @param place where, by name
 * @param address where, by address
 * @param fee what it costs
 * @param capacity how many people can come
 * @param audience for whom
 * @param signUp how to say that one comes
 * @param weather what is done in bad weather
 * @param organiser who holds it
 * @param phone whom to call; digits and hyphens
 * @param mail whom to write to
 * @param web page about it
 */
public record Flyer(Optional<Finding<String>> title, Optional<Finding<FlyerWhen>> when,
        Optional<Finding<LocalTime>> reception, Optional<Finding<String>> place, Optional<Finding<String>> address,
        Optional<Finding<FlyerFee>> fee, Optional<Finding<Integer>> capacity, Optional<Finding<String>> audience,
        Optional<Finding<String>> signUp, Optional<Finding<String>> weather, Optional<Finding<String>> organiser,
        Optional<Finding<String>> phone, Optional<Finding<String>> mail, Optional<Finding<String>> web) {

    /** Whether nothing but perhaps a first line was recognised. */
    public boolean isBare() {
        return Stream.of(when, reception, place, address, fee, capacity, audience, signUp, weather, organiser,
                phone, mail, web)
                .allMatch(Optional::isEmpty);
    }
}
