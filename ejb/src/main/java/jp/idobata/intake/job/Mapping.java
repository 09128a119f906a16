package jp.idobata.intake.job;

import java.util.Map;
import jp.idobata.intake.sheet.Column;

/**
 * A mapping made by hand.
 *
 * @param name empty if it is not to be offered again
 * @param columns headers and what they mean
 */
public record Mapping(long id, String name, Kind kind, Map<String, Column> columns) {
}
