package jp.idobata.intake.gathering;

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

    private static final Pattern PRICE = Pattern.compile("[1-9][\\d,]*円|\\d+yen");
    private static final Pattern NOTHING = Pattern.compile("0円|不要|なし|無し|無");
    private static final Pattern CONDITION = Pattern.compile(
            "別途|有料|必要|一部|場合|実費|のみ|以下|未満|観覧券|入[園館場]料|料金|基本|原則|異なり|除く|要");

    /** Reads a fee as people write it. */
    public static IntakeFee of(String cell) {
        if (CellText.isBlank(cell)) {
            return new IntakeFee(Free.UNKNOWN, "");
        }
        return new IntakeFee(free(CellText.folded(cell)), CellText.tidy(cell));
    }

    private static Free free(String folded) {
        boolean saysFree = folded.contains("無料");
        if (PRICE.matcher(folded).find()) {
            boolean mixed = folded.startsWith("無料") || folded.contains("は無料") || folded.contains(":無料");
            return mixed ? Free.UNKNOWN : Free.NO;
        }
        if (NOTHING.matcher(folded).matches()) {
            return Free.YES;
        }
        return saysFree && !CONDITION.matcher(folded.replace("不要", "")).find() ? Free.YES : Free.UNKNOWN;
    }
}
