package jp.idobata.insight.meeting;

/**
 * Somebody at the desk.
 *
 * @param id number of their account
 */
public record Owner(long id, String name) {
}
