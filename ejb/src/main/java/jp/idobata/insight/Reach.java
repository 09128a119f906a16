package jp.idobata.insight;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import jp.idobata.area.AreaPoint;
import jp.idobata.area.Metres;

/**
 * Who can walk to something weekly, area by area. A share of few points would be chance: with one point it is all or
 * nothing. So an area with fewer than {@value #POINTS_LEAST} has none; what is said then is how far it is.
 *
 * @param points how many points stand for the area's people
 * @param people how many live there; null if not known
 * @param near the part of them within {@value #NEAR} metres, from 0 to 1; null if the area has too few points
 * @param far the part within {@value #FAR} metres
 * @param metres from the area's points to the nearest that is weekly, on the mean; null if there is nothing to measure
 */
public record Reach(long areaId, int points, Double people, Double near, Double far, Integer metres) {

    /** A short walk, in metres. */
    public static final int NEAR = 500;
    /** A longer one. */
    public static final int FAR = 1000;
    /** With fewer points no share is told. */
    public static final int POINTS_LEAST = 5;

    /** One for each area. */
    public static List<Reach> of(Map<Long, List<AreaPoint>> points, List<WeeklySpot> spots, Map<Long, Double> people) {
        return points.entrySet().stream().map(entry -> new Reach(entry.getKey(), entry.getValue().size(),
                people.get(entry.getKey()), share(entry.getValue(), spots, NEAR), share(entry.getValue(), spots, FAR),
                metres(entry.getValue(), spots))).toList();
    }

    /** Whether it has points, but too few for a share. */
    public boolean isFew() {
        return points > 0 && points < POINTS_LEAST;
    }

    private static Double share(List<AreaPoint> points, List<WeeklySpot> spots, int metres) {
        return points.size() < POINTS_LEAST ? null : (Double) (points.stream().filter(point -> nearest(point, spots)
                .orElse(Double.MAX_VALUE) <= metres).count() / (double) points.size());
    }

    private static Integer metres(List<AreaPoint> points, List<WeeklySpot> spots) {
        return points.isEmpty() || spots.isEmpty() ? null : (Integer) (int) Math.round(points.stream()
                .mapToDouble(point -> nearest(point, spots).orElseThrow()).average().orElseThrow());
    }

    private static OptionalDouble nearest(AreaPoint point, List<WeeklySpot> spots) {
        return spots.stream().mapToDouble(spot -> Metres.between(point.latitude(), point.longitude(), spot.latitude(),
                spot.longitude())).min();
    }
}
