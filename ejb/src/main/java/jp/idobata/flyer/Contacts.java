package jp.idobata.flyer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.idobata.flyer.Heading.Part;
import jp.idobata.intake.contact.IntakeContact;
import jp.idobata.intake.contact.WebAddress;

/** Finds whom to call, whom to write to, and what page to open. */
final class Contacts {

    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212\\u30fc]");
    private static final Pattern NOT_FOR_CALLS = Pattern.compile("(?i:FAX|ファ[ックク]+ス)(?:番号)?[^\\d\\n]{0,6}$|〒$|[\\d-]$");
    private static final int LEAST_DIGITS = 9;
    private static final int MOST_DIGITS = 11;
    private static final int BEFORE = 20;
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_HOST = 180;
    private static final int LONGEST_ADDRESS = 500;

    private final FlyerText text;
    private final String folded;
    private final List<Part> parts;

    Contacts(FlyerText text, List<Part> parts) {
        this.text = text;
        this.folded = text.folded();
        this.parts = parts;
    }

    /** A number under a heading of contact wins over others; those of fax machines do not count. */
    Optional<Finding<String>> phone() {
        String dashed = DASH.matcher(folded).replaceAll("-");
        List<int[]> numbers = new ArrayList<>();
        Matcher number = IntakeContact.PHONE.matcher(dashed);
        while (number.find()) {
            long digits = number.group().chars().filter(Character::isDigit).count();
            String before = dashed.substring(Math.max(0, number.start() - BEFORE), number.start());
            boolean goesOn = number.end() < dashed.length() && Character.isDigit(dashed.charAt(number.end()));
            if (digits >= LEAST_DIGITS && digits <= MOST_DIGITS && !goesOn && !NOT_FOR_CALLS.matcher(before).find()) {
                numbers.add(new int[] {number.start(), number.end()});
            }
        }
        return numbers.stream().filter(range -> isForContact(range[0])).findFirst()
                .or(() -> numbers.stream().findFirst()).map(range -> found(IntakeContact.of("",
                        dashed.substring(range[0], range[1]), "").phone(), range[0], range[1]));
    }

    private boolean isForContact(int at) {
        return parts.stream().anyMatch(part -> part.holds(at)
                && (part.kind() == Heading.CONTACT || part.kind() == Heading.SIGN_UP));
    }

    Optional<Finding<String>> mail() {
        for (int at = folded.indexOf('@'); at >= 0; at = folded.indexOf('@', at + 1)) {
            Matcher mail = IntakeContact.MAIL.matcher(folded).region(Math.max(0, at - LONGEST_NAME),
                    Math.min(folded.length(), at + LONGEST_HOST));
            if (mail.find()) {
                return Optional.of(found(mail.group(), mail.start(), mail.end()));
            }
        }
        return Optional.empty();
    }

    Optional<Finding<String>> web() {
        Matcher address = WebAddress.ADDRESS.matcher(folded);
        while (address.find()) {
            String said = address.end() - address.start() > LONGEST_ADDRESS ? "" : WebAddress.in(address.group());
            if (!said.isEmpty()) {
                return Optional.of(found(said, address.start(), address.start() + said.length()));
            }
        }
        return Optional.empty();
    }

    private Finding<String> found(String value, int start, int end) {
        return new Finding<>(value, List.of(text.quote(start, end)), Set.of());
    }
}
