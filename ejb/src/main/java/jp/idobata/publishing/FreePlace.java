package jp.idobata.publishing;

/**
 * A place that seems free at some time. Texts but the name are null where nothing is known.
 *
 * @param fee what it costs
 * @param size how large it is, how many it holds
 */
public record FreePlace(long id, String name, String address, String fee, String size) {
}
