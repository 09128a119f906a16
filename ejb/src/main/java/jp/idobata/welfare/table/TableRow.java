package jp.idobata.welfare.table;

import java.util.Set;
import jp.idobata.welfare.Subject;

/**
 * One row.
 *
 * @param where its area; null if not known
 * @param version of its profile, 0 if there is none
 * @param yes numbers of terms that apply
 * @param no numbers of terms that are known not to apply
 * @param suggested numbers of terms that are suggested and not answered
 */
public record TableRow(Subject subject, String title, String where, int version, Set<Long> yes, Set<Long> no,
        Set<Long> suggested) {
}
