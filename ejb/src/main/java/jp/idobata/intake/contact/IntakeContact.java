package jp.idobata.intake.contact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.idobata.intake.sheet.CellText;

/**
 * Whom to ask.
 *
 * @param name desk or person, as written on one line; empty if none
 * @param phone the first number written, digits and hyphens; empty if none
 * @param phoneText the phone cell as written; empty if none
 * @param mail empty if none
 */
public record IntakeContact(String name, String phone, String phoneText, String mail) {

    /** A telephone number, in folded text whose dashes are hyphens. */
    public static final Pattern PHONE = Pattern.compile("(?:\\(0\\d{1,4}\\)|0\\d{1,4}-?)\\d{1,4}-?\\d{3,4}");
    /** An address of mail, in folded text. */
    public static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    public static IntakeContact of(String name, String phoneCell, String mailCell) {
        String dashed = CellText.folded(phoneCell).replaceAll("[\\p{Pd}\\u2212\\u30fc]", "-");
        Matcher phone = PHONE.matcher(dashed);
        Matcher mail = MAIL.matcher(CellText.folded(mailCell));
        return new IntakeContact(CellText.spaced(name),
                phone.find() ? phone.group().replaceFirst("^\\((\\d+)\\)", "$1-") : "",
                CellText.isBlank(phoneCell) ? "" : CellText.tidy(phoneCell), mail.find() ? mail.group() : "");
    }
}
