package jp.idobata.intake.job;

import java.util.List;
import jp.idobata.intake.report.RowRef;

/**
 * What a file tells of one gathering or place.
 *
 * @param key identity from import to import, at most 200 characters
 * @param title to know it by
 * @param whole whether it has what it needs to be public
 * @param cancelled whether whoever keeps the list says that it will not be; without dates it may as well be unreadable
 * @param content what it says, within the limits of the town
 * @param unread what of its rows could not be read, as it stood; null if nothing
 * @param rows where it stands
 */
record Thing(String key, String title, boolean whole, boolean cancelled, Content content, String unread,
        List<RowRef> rows) {
}
