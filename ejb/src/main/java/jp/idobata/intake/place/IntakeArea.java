package jp.idobata.intake.place;

import jp.idobata.intake.where.Position;

/**
 * A part of the town.
 *
 * @param name for example 日新地区
 * @param kind the municipality's own word, for example 地区
 * @param parent name of the area it is part of
 * @param anchor the point its people would meet at, or null
 */
public record IntakeArea(String name, String kind, String parent, Position anchor) {
}
