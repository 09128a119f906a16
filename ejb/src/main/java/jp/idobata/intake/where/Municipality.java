package jp.idobata.intake.where;

/**
 * The town whose files are read.
 *
 * @param name for example 高松市
 * @param centre a point in its middle
 * @param radiusKm positions farther from the centre than this are not believed
 */
public record Municipality(String name, Position centre, double radiusKm) {

    public boolean isNear(Position position) {
        return centre.kilometresTo(position) <= radiusKm;
    }
}
