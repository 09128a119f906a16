package jp.idobata.intake.subscription;

/**
 * A calendar has failed several times in a row. Observed by package notification after the transaction has succeeded.
 *
 * @param email whoever subscribed to it
 * @param language language of the mail: ja, simple or en
 * @param name what the calendar is called
 * @param failures how many times
 */
public record SubscriptionFails(String email, String language, long subscription, String name, int failures) {
}
