package jp.idobata.intake.where;

/**
 * A point on the map.
 *
 * @param lat degrees north, WGS84
 * @param lon degrees east, WGS84
 */
public record Position(double lat, double lon) {

    private static final double EARTH_KM = 6371.0;

    /** Great-circle distance in kilometres. */
    public double kilometresTo(Position other) {
        double dLat = Math.toRadians(other.lat - lat);
        double dLon = Math.toRadians(other.lon - lon);
        double a = Math.pow(Math.sin(dLat / 2), 2)
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * Math.pow(Math.sin(dLon / 2), 2);
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
