package jp.idobata.flyer;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.idobata.flyer.Heading.Part;
import jp.idobata.intake.gathering.IntakeCapacity;
import jp.idobata.intake.gathering.IntakeFee;
import jp.idobata.intake.when.WhenWords;

/** Finds what is said of place, money, people and weather: under its heading, or where the words leave no doubt. */
final class Facts {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_SIGN_UP = 1000;
    private static final String VENUE_END = "(?:館|センター|公園|ホール|学校|[小中]学?校|高校|大学|会館|広場|図書館|寺|神社|教会|室|カフェ|商店街|スタジオ|集会所|公民館"
            + "|体育館|プラザ|ひろば|ギャラリー|キャンパス|団地|児童館|市役所|支所|店|邸|城跡?|園|駅前?)";
    private static final Pattern AT_VENUE = Pattern
            .compile("(?:於[:]?|会場は|場所は|@)(?<at>[^\\n、。]{2,40}?)(?=(?:です|にて|で(?:す|行|開)|[\\n、。(]|$))"
            + "|(?<in>[^\\n、。:()「」～~\\d]{2,30}?" + VENUE_END + ")(?:にて|で)(?=[^\\n、。]{0,12}(?:開|行い|実施|集|会|やり|し))");
    private static final Pattern VENUE_LINE = Pattern.compile("(?:^|\\n)(?<line>[^\\n。、:!?]{1,36}" + VENUE_END
            + "(?:[^\\n。、:!?]{0,12}(?:階|室|ホール|前|内|本館|別館))?)(?=\\n|$|[(])");
    private static final Pattern ADDRESS = Pattern
            .compile("(?:〒?\\d{3}-\\d{4})?(?:[\\p{IsHan}ヶケ]{1,4}[都道府県])?[\\p{IsHan}ヶケのぁ-んァ-ヶ]{1,8}?"
            + "[市区町村郡][\\p{IsHan}ヶケのぁ-んァ-ヶー]{0,14}[\\d一二三四五六七八九十]{1,4}+(?:丁目|番地?|号|[-ー−‐の]|\\d){0,9}+(?![階Ff室])");
    private static final Pattern FEE = Pattern
            .compile("(?:参加|入場|受講|観覧|体験|利用|見学|料金)[^\\n。、\\d]{0,6}(?:無料|[\\d,]{1,7}円)[^\\n。]{0,20}"
            + "|(?:大人|一般|1人|おひとり)[^\\n。\\d]{0,4}[\\d,]{1,7}円[^\\n。]{0,30}|ワンコイン|(?m:^無料$)");
    private static final Pattern CAPACITY = Pattern.compile(
            "(?:先着|抽選|定員|限定|募集人数|各回)(?:順|で)?[^\\n。\\d]{0,6}(?:\\d{1,5})(?:名|人|席)(?:様|まで|程度)?"
            + "|(?m:^\\d{1,5}(?:名|人)(?:程度)?$)");
    private static final Pattern WEATHER = Pattern
            .compile("(?:(?:雨天|荒天|小雨|少雨|悪天候|強風|警報|(?<![豪大暴雷])雨(?![災雲具水]))"
            + "(?:時|の(?:場合|際|時|とき)|発[令表]時)?(?:等|など)?(?:は|も|でも|、|:)?"
            + "[^\\n。]{0,30}?(?:中止|決行|順延|延期|実施|開催|変更|屋内|屋根|やります|行います)(?:します|です|あり)?[、・,]?){1,5}");
    private static final Pattern WEATHER_FIRST = Pattern.compile("雨|荒天|悪天候|強風|警報");
    private static final Pattern SIGN_UP = Pattern
            .compile("(?:事前)?(?:予約|申し?込み?)(?:は)?(?:不要|要らず|なし)|要(?:事前)?(?:予約|申し?込み?)"
            + "|事前(?:予約|申し?込み?)(?:制|が?必要)|当日(?:直接|自由)[^\\n。]{0,20}|出入り自由");

    private final FlyerText text;
    private final String folded;
    private final List<Part> parts;

    Facts(FlyerText text, List<Part> parts) {
        this.text = text;
        this.folded = text.folded();
        this.parts = parts;
    }

    Optional<Finding<String>> place() {
        Optional<int[]> headed = headed(Heading.PLACE, 1);
        if (headed.isPresent()) {
            int start = headed.get()[0];
            int end = headed.get()[1];
            Matcher address = ADDRESS.matcher(folded).region(start, end);
            boolean apart = address.find() && address.start() > start + 1;
            return Optional.of(said(start, apart ? address.start() : end, LONGEST_LINE, Set.of(), "[(（〒、]$|^[:：]"));
        }
        return found(AT_VENUE, "at", "in").or(() -> found(VENUE_LINE, "line"));
    }

    private Optional<Finding<String>> found(Pattern pattern, String... groups) {
        Matcher words = pattern.matcher(folded);
        while (words.find()) {
            for (String group : groups) {
                if (words.group(group) != null && !isDated(words.group(group))
                        && !isWithin(words.start(group), Heading.SIGN_UP, Heading.CONTACT, Heading.TITLE)
                        && !WEATHER_FIRST.matcher(words.group(group)).find()
                        && (group.equals("in") || folded.lastIndexOf('\n', words.start(group)) >= 0)) {
                    return Optional.of(said(words.start(group), words.end(group), LONGEST_LINE, Set.of(Doubt.GUESSED),
                            "^[:：]"));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isDated(String words) {
        return !WhenWords.in(words).isEmpty();
    }

    Optional<Finding<String>> address() {
        int start = headed(Heading.ADDRESS, 1).or(() -> headed(Heading.PLACE, 2)).map(range -> range[0]).orElse(0);
        Matcher address = ADDRESS.matcher(folded).region(start, folded.length());
        while (address.find()) {
            if (!isWithin(address.start(), Heading.SIGN_UP, Heading.CONTACT)) {
                return Optional.of(said(address.start(), address.end(), LONGEST_LINE, Set.of(), "^〒"));
            }
        }
        return Optional.empty();
    }

    /** Who holds it: the name under its heading, on one line. */
    Optional<Finding<String>> organiser() {
        return headed(Heading.ORGANISER, 1).map(range -> said(range[0], range[1], LONGEST_NAME, Set.of(), "^[:：/]"));
    }

    Optional<Finding<FlyerFee>> fee() {
        return headed(Heading.FEE, 2).or(() -> first(FEE)).map(range -> {
            Finding<String> words = said(range[0], range[1], LONGEST_NOTE, Set.of(),
                    "^[:：]|(?<=^[^(（]{0,99})[)）]$");
            IntakeFee.Free free = IntakeFee.of(words.value()).free();
            Boolean settled = free == IntakeFee.Free.UNKNOWN ? null : (Boolean) (free == IntakeFee.Free.YES);
            return new Finding<>(new FlyerFee(settled, words.value()), words.quotes(), words.doubts());
        });
    }

    Optional<Finding<Integer>> capacity() {
        return headed(Heading.CAPACITY, 1).filter(range -> people(range) != null).or(() -> first(CAPACITY))
                .filter(range -> people(range) != null)
                .map(range -> new Finding<>(people(range), List.of(text.quote(range[0], range[1])), Set.of()));
    }

    private Integer people(int[] range) {
        Integer people = IntakeCapacity.of(folded.substring(range[0], range[1])).people();
        return people == null || people < 1 ? null : people;
    }

    Optional<Finding<String>> audience() {
        return headed(Heading.AUDIENCE, 2).map(range -> said(range[0], range[1], LONGEST_NOTE, Set.of(), "^[:：]"));
    }

    Optional<Finding<String>> signUp() {
        return headed(Heading.SIGN_UP, 6).filter(range -> !folded.startsWith("不要", range[0])).or(() -> first(SIGN_UP))
                .map(range -> said(range[0], range[1], LONGEST_SIGN_UP, Set.of(), "^[:：]"));
    }

    Optional<Finding<String>> weather() {
        return first(WEATHER).map(range -> said(range[0], range[1], LONGEST_NOTE, Set.of(), "[、・,]$"));
    }

    private Optional<int[]> first(Pattern pattern) {
        Matcher words = pattern.matcher(folded);
        return words.find() ? Optional.of(new int[] {words.start(), words.end()}) : Optional.empty();
    }

    /** What stands under the first heading of a kind that has something under it, up to so many lines. */
    private Optional<int[]> headed(Heading kind, int lines) {
        for (Part part : parts) {
            int start = part.body();
            while (start < part.end() && (folded.charAt(start) == '\n' || folded.charAt(start) == ':')) {
                start++;
            }
            if (part.kind() == kind && start < part.end()) {
                return Optional.of(new int[] {start, lines(start, part.end(), lines)});
            }
        }
        return Optional.empty();
    }

    private int lines(int start, int most, int lines) {
        int end = start;
        for (int line = 0; line < lines && end < most; line++) {
            int next = folded.indexOf('\n', end + 1);
            boolean goesOn = line == 0 || end < folded.length() - 1 && "・(※〒　 ".indexOf(folded.charAt(end + 1)) >= 0;
            if (!goesOn) {
                break;
            }
            end = next < 0 ? most : Math.min(most, next);
        }
        return end;
    }

    private boolean isWithin(int at, Heading... kinds) {
        return parts.stream().anyMatch(part -> part.holds(at) && List.of(kinds).contains(part.kind()));
    }

    private Finding<String> said(int start, int end, int most, Set<Doubt> doubts, String without) {
        String words = text.line(start, end).replaceAll(without, "").strip();
        Set<Doubt> all = EnumSet.noneOf(Doubt.class);
        all.addAll(doubts);
        if (words.codePointCount(0, words.length()) > most) {
            all.add(Doubt.CUT);
            words = words.substring(0, words.offsetByCodePoints(0, most - 1)) + "…";
        }
        return new Finding<>(words, List.of(text.quote(start, end)), all);
    }
}
