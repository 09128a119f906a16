package jp.idobata.search;

import java.util.List;

/**
 * One stretch of what was found.
 *
 * @param total how many were found in all
 * @param cards those of this stretch
 * @param next how far one has read with it; null if there is no more
 */
public record Stretch(int total, List<GatheringCard> cards, Cursor next) {
}
