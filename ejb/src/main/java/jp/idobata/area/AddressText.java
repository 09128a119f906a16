package jp.idobata.area;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One spelling of an address: 「香川県高松市番町１丁目２－３」, 「番町一丁目2の3」 and 「番町1-2-3」 begin alike.
 */
public final class AddressText {

    /** Most characters in front of the municipality's name: 長崎県西彼杵郡. */
    static final int PREFECTURE_MOST = 8;

    private static final Pattern WHITE = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern POSTCODE = Pattern.compile("^〒?\\d{3}-?\\d{4}");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212\\uff70\\u2500\\u2501]");
    private static final Pattern LONG_MARK = Pattern.compile("(?<=\\d)ー(?=\\d)");
    private static final Pattern BLOCK = Pattern.compile("([一二三四五六七八九十]+|\\d+)丁目?(?!目)");
    private static final Pattern BLOCK_ONLY = Pattern.compile("(\\d+)丁目");
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\d)(?:番地の?|番|の|ノ|-)+(?=\\d)");
    private static final Pattern HOUSE = Pattern.compile("^\\D+\\d+(?:-+\\d+)*");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,2})(?:[-番のノ丁]|$)");
    private static final Pattern SECTION = Pattern.compile("^(?:大字|字)");
    private static final Pattern SHARED = Pattern.compile("(.+?)\\d+丁目");
    private static final Pattern MUNICIPALITY = Pattern.compile("^(?:.{2,3}[都道府県])?[^\\d]{1,6}(?:市|郡[^\\d]{1,6}[町村])"
            + "|^.{2,3}[都道府県][^\\d]{1,8}[区町村]|^[^\\d町]{1,4}区");
    private static final String KANJI = "一二三四五六七八九";
    private static final int TEN = 10;

    private AddressText() {
    }

    /**
     * The address of a house in one spelling, without what stands behind its numbers, such as a floor; empty if it
     * names no house, but a part of town.
     */
    public static Optional<String> house(String address) {
        var plain = withoutSection(plain(address));
        var numbered = BETWEEN.matcher(BLOCK_ONLY.matcher(plain).replaceAll("$1-")).replaceAll("-");
        return HOUSE.matcher(numbered).results().findFirst().map(MatchResult::group)
                .filter(house -> plain.replaceAll("\\d+丁目", "").matches(".*\\d.*"));
    }

    /** Whether two such addresses are one, though one may leave out the town in front. */
    public static boolean isSameHouse(String house, String other) {
        var longer = house.length() < other.length() ? other : house;
        var shorter = house.length() < other.length() ? house : other;
        return longer.endsWith(shorter) && (longer.length() == shorter.length() || !Character.isDigit(shorter.charAt(0))
                && "都道府県市区郡町村".indexOf(longer.charAt(longer.length() - shorter.length() - 1)) >= 0);
    }

    static String plain(String address) {
        var text = WHITE.matcher(Normalizer.normalize(address, Normalizer.Form.NFKC)).replaceAll("");
        text = POSTCODE.matcher(DASHES.matcher(text).replaceAll("-")).replaceFirst("");
        text = LONG_MARK.matcher(text).replaceAll("-");
        text = text.replace('ヶ', 'ケ').replace('之', 'ノ').replace('籠', '篭').replace('磐', '盤');
        return BLOCK.matcher(text).replaceAll(match -> number(match) + "丁目");
    }

    /** Whether it begins with some municipality's name. */
    static boolean namesMunicipality(String plain) {
        return MUNICIPALITY.matcher(plain).find();
    }

    static String withoutSection(String rest) {
        return SECTION.matcher(rest).replaceFirst("");
    }

    /** The number behind a town's name that may be that of its block: 1 in 「1-2-3」. */
    static Optional<Integer> blockAfter(String tail) {
        return NUMBER.matcher(tail).results().findFirst().map(match -> Integer.valueOf(match.group(1)));
    }

    /** Whether someone may have left out 町 in front of this. */
    static boolean mayLackTown(String tail) {
        return tail.isEmpty() || Character.isDigit(tail.charAt(0));
    }

    /** What a block's name shares with its neighbours: 番町 of 番町1丁目. */
    static Optional<String> sharedName(String plain) {
        var match = SHARED.matcher(plain);
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }

    private static int number(MatchResult match) {
        var written = match.group(1);
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written.substring(0, Math.min(written.length(), 4)));
        }
        var ten = written.indexOf('十');
        if (ten < 0) {
            return KANJI.indexOf(written.charAt(0)) + 1;
        }
        var tens = ten == 0 ? 1 : KANJI.indexOf(written.charAt(0)) + 1;
        return tens * TEN + (ten + 1 < written.length() ? KANJI.indexOf(written.charAt(ten + 1)) + 1 : 0);
    }
}
