package jp.idobata.area;

import java.util.List;

/**
 * That gatherings lie in another area than before, or that the area they lie in has another name.
 *
 * @param gatherings their numbers
 */
public record GatheringsFell(List<Long> gatherings) {
}
