package jp.idobata.insight.connect;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A way to get there. Times are estimates from the straight line: ways are taken to be {@value #DETOUR} times as long
 * (usual in towns with a street grid). On foot 60 metres a minute, slower than the 80 that estate agents
 * reckon with, for who walks may be old or have a child by the hand. By bus 200 metres a minute and ten minutes of
 * walking and waiting; by car 400 metres a minute and three minutes to park.
 */
public enum Travel {
    /** On foot. */
    FOOT(60, 0),
    /** By bus. */
    BUS(200, 10),
    /** By car. */
    CAR(400, 3);

    /** How much longer a way is than the straight line. */
    static final double DETOUR = 1.3;

    private final int metresAMinute;
    private final int minutesBefore;

    Travel(int metresAMinute, int minutesBefore) {
        this.metresAMinute = metresAMinute;
        this.minutesBefore = minutesBefore;
    }

    /** Its name in forms and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The way of that name, if there is one. */
    public static Optional<Travel> of(String code) {
        return Arrays.stream(values()).filter(travel -> travel.code().equals(code)).findFirst();
    }

    /** Minutes it takes to get as far as that, by the straight line; at least 1. */
    public int minutes(int metres) {
        return Math.max(1, minutesBefore + (int) Math.ceil(metres * DETOUR / metresAMinute));
    }

    /** How far one gets in so many minutes, by the straight line, in metres. */
    public int reach(int minutes) {
        return (int) (Math.max(0, minutes - minutesBefore) * metresAMinute / DETOUR);
    }
}
