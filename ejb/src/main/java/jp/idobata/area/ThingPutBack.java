package jp.idobata.area;

/**
 * Something says again what it said before, and counts as last changed then: no round would look at it, so it is filed
 * at once, in the same transaction. To be told once it is written.
 *
 * @param id its number
 */
public record ThingPutBack(AreaThing thing, long id) {
}
