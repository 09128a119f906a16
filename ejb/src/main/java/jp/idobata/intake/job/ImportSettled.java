package jp.idobata.intake.job;

/**
 * The background has come to an end with an import that a calendar brought.
 *
 * @param id number of the import
 * @param subscription number of the calendar
 * @param stage how far it has come
 */
public record ImportSettled(long id, long subscription, Stage stage) {
}
