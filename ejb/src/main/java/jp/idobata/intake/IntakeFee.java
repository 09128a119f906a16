package jp.idobata.intake;

import java.util.regex.Pattern;
import jp.idobata.intake.sheet.CellText;

/**
 * What it costs.
 *
 * @param free whether it costs nothing, if the text settles that
 * @param text as written; empty if nothing is
 */
public record IntakeFee(Free free, String text) {

    /** Whether it costs nothing. */
    public enum Free { YES, NO, UNKNOWN }

    private static final Pattern PRICE = Pattern.compile("[1-9][\\d,]*円|\\d+ ?yen");
    private static final Pattern CONDITION = Pattern.compile("別途|有料|必要|一部|場合|実費|のみ|以下|未満|観覧券|入[園館場]料|料金|基本|除く|要");

    static IntakeFee of(String cell) {
        if (CellText.isBlank(cell)) {
            return new IntakeFee(Free.UNKNOWN, "");
        }
        String folded = CellText.folded(cell);
        Free free = PRICE.matcher(folded).find() ? Free.NO : Free.UNKNOWN;
        boolean says = folded.contains("無料") && !CONDITION.matcher(folded.replace("不要", "")).find();
        return new IntakeFee(free == Free.UNKNOWN && says ? Free.YES : free, CellText.tidy(cell));
    }
}
