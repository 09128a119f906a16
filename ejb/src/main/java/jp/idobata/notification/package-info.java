/**
 * お知らせ: mail that goes out because something happened. Observes the events of the other packages once their
 * transaction has succeeded; they do not know of it.
 * Text is in the bundle {@code Notices}, in the reader's language; it goes out as plain text and as HTML with the
 * same words ({@link jp.idobata.notification.Letter}).
 *
 * <p>Without {@code SMTP_URL} every mail is written to {@code DATA_DIR/mail/*.eml} instead; so is one that
 * could not be sent, so that none is lost.
 */
package jp.idobata.notification;
