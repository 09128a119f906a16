package jp.idobata.intake.place;

import java.util.List;
import java.util.Map;
import jp.idobata.intake.report.RowRef;
import jp.idobata.intake.when.OpenTime;
import jp.idobata.intake.where.Position;
import jp.idobata.place.PlaceFacts;

/**
 * One place as the files tell it.
 *
 * @param key stable from import to import as long as name and address stay the same
 * @param name on one line, at most 80 characters
 * @param kana reading; empty if not given
 * @param category what sort of place it is; empty if not told
 * @param description empty if none
 * @param address empty if not given
 * @param position null if none can be relied on
 * @param phone the first number written; empty if none
 * @param url empty if none
 * @param hours the week; empty if the text gives none that can be relied on
 * @param hoursText everything written about hours, in one text; empty if nothing is
 * @param capacity how many it holds, as written; empty if not given
 * @param facts closures, facilities and the way there, as far as they are told
 * @param rawKept every cell under the file's own header, as it stood
 * @param sources the rows it was made from
 */
public record IntakePlace(String key, String name, String kana, String category, String description, String address,
        Position position, String phone, String url, List<OpenTime> hours, String hoursText, String capacity,
        PlaceFacts facts,
        Map<String, String> rawKept, List<RowRef> sources) {
}
