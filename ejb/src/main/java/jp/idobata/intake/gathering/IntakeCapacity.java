package jp.idobata.intake.gathering;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.idobata.intake.sheet.CellText;

/**
 * How many can take part.
 *
 * @param people the number of people, or null if the text does not name exactly one
 * @param text as written; empty if nothing is, or if it says that there is no limit
 */
public record IntakeCapacity(Integer people, String text) {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})(?:人|名|席)|(\\d+)");
    private static final Pattern NOT_A_LIMIT = Pattern.compile("以上|見込|なし|無し|のみ");
    private static final Pattern UNLIMITED = Pattern.compile("なし|無し|無|特になし|定員なし|制限なし|参加自由");

    /** Reads a number of people as people write it. */
    public static IntakeCapacity of(String cell) {
        String folded = CellText.folded(cell);
        if (CellText.isBlank(cell) || UNLIMITED.matcher(folded).matches()) {
            return new IntakeCapacity(null, "");
        }
        Integer people = null;
        int numbers = 0;
        Matcher number = NUMBER.matcher(folded);
        while (number.find()) {
            numbers++;
            boolean bare = number.group(2) != null && number.group().equals(folded);
            String digits = bare ? number.group(2) : number.group(1);
            people = digits == null || NOT_A_LIMIT.matcher(folded).find() ? null : Integer.valueOf(digits);
        }
        return new IntakeCapacity(numbers == 1 ? people : null, CellText.tidy(cell));
    }
}
