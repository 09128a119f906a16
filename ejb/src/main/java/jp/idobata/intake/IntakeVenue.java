package jp.idobata.intake;

/**
 * Where a gathering takes place.
 *
 * @param name as written, on one line
 * @param address empty if not given
 * @param position null if none can be relied on
 */
public record IntakeVenue(String name, String address, Position position) {
}
