package jp.idobata.intake.gathering;

import jp.idobata.intake.where.Position;

/**
 * Where a gathering takes place.
 *
 * @param name as written, on one line
 * @param address empty if not given
 * @param position null if none can be relied on
 */
public record IntakeVenue(String name, String address, Position position) {
}
