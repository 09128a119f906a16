package jp.idobata.paper;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * The case of type: finds for each character of a text the typeface that has it, and says what stands in its place
 * where none has, so that nothing is ever left out without being seen.
 *
 * <ul>
 *   <li>What only changes how another character looks is left out, and that other one stands as it is:
 *   variation selectors (葛 with a selector is 葛), skin tones, what joins several emoji into one (a family is its
 *   people).</li>
 *   <li>A flag is its two letters, 〔JP〕; a key is its digit in a circle.</li>
 *   <li>What no typeface has is what it is compatible with (𝐀 is A), else the mark of printers for missing type,
 *   〓.</li>
 * </ul>
 */
final class TypeCase {

    /** 下駄: in the place of type that is missing. */
    static final String MISSING = "〓";

    private static final List<Face> ORDER = List.of(Face.TEXT, Face.RARE, Face.EMOJI);
    private static final int KEY = 0x20E3;
    private static final int SELECTOR = 0xFE0F;
    private static final int REGIONAL_A = 0x1F1E6;
    private static final int REGIONAL_Z = 0x1F1FF;
    private static final int CIRCLED_1 = 0x2460;
    private static final int CIRCLED_0 = 0x24EA;

    private final List<Run> runs = new ArrayList<>();
    private final int[] points;
    private int at;

    private TypeCase(String text) {
        points = text.codePoints().toArray();
    }

    /** The text as it is set. */
    static List<Run> set(String text) {
        if (text.codePoints().allMatch(c -> Face.TEXT.draws(c) && !isMark(c) || isBreak(c))) {
            return text.isEmpty() ? List.of() : List.of(new Run(text, Face.TEXT));
        }
        var type = new TypeCase(text);
        while (type.at < type.points.length) {
            type.next();
        }
        return type.runs;
    }

    private void next() {
        var character = points[at++];
        if (isSilent(character) || isTone(character) && isLast(Face.EMOJI)) {
            return;
        }
        if (isRegional(character) && isRegional(ahead(0))) {
            put("〔" + letter(character) + letter(points[at++]) + "〕", Face.TEXT);
        } else if (ahead(0) == KEY || ahead(0) == SELECTOR && ahead(1) == KEY) {
            at += ahead(0) == KEY ? 1 : 2;
            put(key(character), Face.TEXT);
        } else if (isMark(ahead(0))) {
            composed(character);
        } else {
            put(character);
        }
    }

    /** A letter and the marks upon it are one character where there is one. */
    private void composed(int character) {
        var letter = new StringBuilder().appendCodePoint(character);
        while (isMark(ahead(0))) {
            letter.appendCodePoint(points[at++]);
        }
        Normalizer.normalize(letter, Form.NFC).codePoints().forEach(this::put);
    }

    private int ahead(int far) {
        return at + far < points.length ? points[at + far] : -1;
    }

    private void put(int character) {
        if (isBreak(character)) {
            put(Character.toString(character), Face.TEXT);
            return;
        }
        if (Character.isISOControl(character) || Character.isSpaceChar(character) && face(character) == null) {
            put(" ", Face.TEXT);
            return;
        }
        var face = face(character);
        if (face != null) {
            put(Character.toString(character), face);
        } else {
            instead(character);
        }
    }

    private void instead(int character) {
        var like = isWhole(character) ? Normalizer.normalize(Character.toString(character), Form.NFKC) : "";
        if (!like.isBlank() && like.codePoints().allMatch(c -> c != character && face(c) != null)) {
            like.codePoints().forEach(this::put);
        } else {
            put(MISSING, Face.TEXT);
        }
    }

    private static boolean isWhole(int character) {
        return Character.isDefined(character) && Character.getType(character) != Character.SURROGATE;
    }

    private static Face face(int character) {
        return ORDER.stream().filter(face -> face.draws(character)).findFirst().orElse(null);
    }

    private void put(String text, Face face) {
        if (isLast(face)) {
            var last = runs.remove(runs.size() - 1);
            runs.add(new Run(last.text() + text, face));
        } else {
            runs.add(new Run(text, face));
        }
    }

    private boolean isLast(Face face) {
        return !runs.isEmpty() && runs.get(runs.size() - 1).face() == face;
    }

    private static String letter(int regional) {
        return Character.toString('A' + regional - REGIONAL_A);
    }

    private static String key(int digit) {
        return digit == '0' ? Character.toString(CIRCLED_0)
                : digit >= '1' && digit <= '9' ? Character.toString(CIRCLED_1 + digit - '1')
                : "〔" + Character.toString(digit) + "〕";
    }

    private static boolean isBreak(int character) {
        return character == '\n' || character == '\t' || character == '\r';
    }

    private static boolean isRegional(int character) {
        return character >= REGIONAL_A && character <= REGIONAL_Z;
    }

    private static boolean isTone(int character) {
        return character >= 0x1F3FB && character <= 0x1F3FF;
    }

    private static boolean isMark(int character) {
        return character > 0 && Character.getType(character) == Character.NON_SPACING_MARK && !isSilent(character);
    }

    /** What is meant not to be seen by itself. */
    private static boolean isSilent(int character) {
        return Character.getType(character) == Character.FORMAT || character >= 0xFE00 && character <= SELECTOR
                || character >= 0xE0100 && character <= 0xE01EF || character == 0x034F
                || character >= 0x180B && character <= 0x180F;
    }
}
