package jp.idobata.attendance.held;

import java.util.List;

/**
 * Somebody is to be asked how dates went. Observed by package notification after the transaction has succeeded.
 *
 * @param language language of the mail: ja, simple or en
 */
public record HeldAsked(String email, String language, List<HeldDate> dates) {
}
