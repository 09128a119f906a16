package jp.idobata.insight;

import java.util.List;
import java.util.Map;
import jp.idobata.area.AreaPoint;
import jp.idobata.area.Metres;

/**
 * Who can walk to something weekly, area by area.
 *
 * @param points how many points stand for the area's people
 * @param people how many live there; null if not known
 * @param near the part of them within {@value #NEAR} metres, from 0 to 1; null if the area has no point
 * @param far the part within {@value #FAR} metres
 */
public record Reach(long areaId, int points, Double people, Double near, Double far) {

    /** A short walk, in metres. */
    public static final int NEAR = 500;
    /** A longer one. */
    public static final int FAR = 1000;

    /** One for each area. */
    public static List<Reach> of(Map<Long, List<AreaPoint>> points, List<WeeklySpot> spots, Map<Long, Double> people) {
        return points.entrySet().stream().map(entry -> new Reach(entry.getKey(), entry.getValue().size(),
                people.get(entry.getKey()), share(entry.getValue(), spots, NEAR), share(entry.getValue(), spots, FAR)))
                .toList();
    }

    private static Double share(List<AreaPoint> points, List<WeeklySpot> spots, int metres) {
        return points.isEmpty() ? null : (Double) (points.stream().filter(point -> spots.stream().anyMatch(spot ->
                Metres.between(point.latitude(), point.longitude(), spot.latitude(), spot.longitude()) <= metres))
                .count() / (double) points.size());
    }
}
