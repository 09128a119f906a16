package jp.idobata.intake.when;

import static java.lang.Integer.parseInt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.idobata.intake.when.DateToken.Kind;

/**
 * Cuts a folded date text into tokens. What no rule knows becomes OTHER; the grammar decides whether that
 * matters.
 */
final class DateTokens {

    private static final String DAY = "[月火水木金土日]";
    private static final int FIRST_YEAR_OF_REIWA = 2019;
    private static final int FIRST_YEAR_OF_HEISEI = 1989;

    private record Rule(Pattern pattern, Function<Matcher, DateToken> token) {
    }

    private static final List<Rule> RULES = List.of(
            rule("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:T[\\d:]*)?",
                    m -> DateToken.date(parseInt(m.group(1)), parseInt(m.group(2)), parseInt(m.group(3)))),
            rule("(?:[RＲ]|令和?)(\\d{1,2})[./](\\d{1,2})[./](\\d{1,2})", m -> DateToken.date(
                    FIRST_YEAR_OF_REIWA - 1 + parseInt(m.group(1)), parseInt(m.group(2)), parseInt(m.group(3)))),
            rule("(令和?|平成?|R|H)(\\d{1,2}|元)(?:\\(\\d{4}年?\\))?年", m -> year(m.group(1), m.group(2))),
            rule("(\\d{4})(?:\\((?:令和?|R)\\d{1,2}年?\\))?年(?!度)", m -> new DateToken(Kind.YEAR, parseInt(m.group(1)), 0,
                    0, null, null)),
            rule("翌年の?|来年", m -> DateToken.of(Kind.NEXT_YEAR)),
            rule("(\\d{1,2})月(\\d{1,2})(?:日(?!間)|(?=[・,、/~(]))",
                    m -> DateToken.date(0, parseInt(m.group(1)), parseInt(m.group(2)))),
            rule("(\\d{1,2})/(\\d{1,2})(?![\\d/])",
                    m -> DateToken.date(0, parseInt(m.group(1)), parseInt(m.group(2)))),
            rule("(\\d{1,2})\\.(\\d{1,2})(?=\\(" + DAY + ")",
                    m -> DateToken.date(0, parseInt(m.group(1)), parseInt(m.group(2)))),
            rule("(?:全|計)(\\d{1,3})(?:回|日)(?:開催|分|間|コース|シリーズ|連続)?",
                    m -> DateToken.number(Kind.SESSIONS, parseInt(m.group(1)))),
            rule("(?:の)?(\\d{1,3})日間", m -> DateToken.number(Kind.DAY_COUNT, parseInt(m.group(1)))),
            rule("(\\d{1,2})(?:日|回)目:?", m -> DateToken.number(Kind.MARK, parseInt(m.group(1)))),
            rule("(\\d{1,2})日", m -> DateToken.date(0, 0, parseInt(m.group(1)))),
            rule("\\((\\d{1,2})\\)", m -> DateToken.number(Kind.MARK, parseInt(m.group(1)))),
            rule("第(\\d{1,2})(?:回|部|日)(?:目)?:?", m -> DateToken.number(Kind.MARK, parseInt(m.group(1)))),
            rule("(\\d{1,2})(?=[・,、/]|\\(" + DAY + ")", m -> DateToken.date(0, 0, parseInt(m.group(1)))),
            rule("(?<=/\\d{1,2}[~・,、-]|/\\d{1,2}\\(" + DAY + "\\)[~・,、-])(\\d{1,2})(?![\\d:時月/.年分円人名回])",
                    m -> DateToken.date(0, 0, parseInt(m.group(1)))),
            rule("(?<!\\d)(1[0-2]|0?[1-9])月", m -> new DateToken(Kind.MONTH, 0, parseInt(m.group(1)), 0, null, null)),
            rule("\\((" + DAY + ")(?:曜日?)?(?:[・,、/]?(?:祝日|祝|休日|休|振休|振替休日|振替|国民の休日))?\\)",
                    m -> DateToken.weekday(Kind.WEEKDAY, DayFilter.weekday(m.group(1)))),
            rule("\\(a{3,4}\\)", m -> DateToken.of(Kind.TEMPLATE)),
            rule("(?:い[ずす]れも|すべて|全て)\\(?(" + DAY + ")(?:曜日?)?\\)?",
                    m -> DateToken.weekday(Kind.ALL_ON, DayFilter.weekday(m.group(1)))),
            rule("([\\u2460-\\u2473])", m -> DateToken.number(Kind.MARK, m.group(1).charAt(0) - '\u2460' + 1)),
            rule("の?毎日", m -> DateToken.of(Kind.SKIP)),
            rule("(?:中?の|毎月|毎週|各週|毎){1,4}(" + DayFilter.TEXT + ")(?:のみ|だけ)?",
                    m -> DateToken.filter(DayFilter.parse(m.group(1)))),
            rule("(" + DayFilter.TEXT + ")(?:のみ|だけ)?", m -> DayFilter.standsForDays(m.group(1))
                    ? DateToken.filter(DayFilter.parse(m.group(1))) : DateToken.of(Kind.OTHER)),
            rule("の?正午まで(?:は|に)?", m -> DateToken.of(Kind.UNTIL_NOON)),
            rule("まで", m -> DateToken.of(Kind.UNTIL)),
            rule("~|から|より|-(?=\\d)", m -> DateToken.of(Kind.RANGE)),
            rule("(?:休館|休室|休所|休園|休業|休止|休演|お休み|休み|休講|を?除く|を?除き|ありません|行いません)(?:します|日|です|になります)?",
                    m -> DateToken.of(Kind.CLOSED)),
            rule("(?:開館|開室|開所|開園|開催|実施|営業)(?:します|です)?", m -> DateToken.of(Kind.OPEN)),
            rule("[、,・/;&()。:\\[\\]]|および|及び|と(?!し)|並びに|また|は|も|の(?=\\d)|ただし|但し", m -> DateToken.of(Kind.SKIP)),
            rule("【[^】]*】|「[^」]*」|『[^』]*』|[^\\d~、,・:()※]{1,15}:", m -> DateToken.of(Kind.SKIP)),
            rule("予定|(?:冬|夏|春)休み期間|期間|両日(?:とも)?|毎日|各日|頃|\\((?:祝|休|振休)\\)|\\d回開催|今年|本年|同年",
                    m -> DateToken.of(Kind.SKIP)));

    private DateTokens() {
    }

    /** A token and where it ends. */
    record Piece(DateToken token, int end) {
    }

    static List<DateToken> cut(String folded) {
        List<DateToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            Piece piece = at(folded, at);
            tokens.add(piece.token);
            at = piece.end;
        }
        return tokens;
    }

    /** The token that begins there; OTHER is one character long. */
    static Piece at(String folded, int at) {
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern.matcher(folded).region(at, folded.length());
            matcher.useTransparentBounds(true);
            if (matcher.lookingAt() && matcher.end() > at) {
                return new Piece(rule.token.apply(matcher), matcher.end());
            }
        }
        return new Piece(DateToken.of(Kind.OTHER), at + 1);
    }

    private static DateToken year(String era, String number) {
        int count = "元".equals(number) ? 1 : parseInt(number);
        boolean reiwa = era.startsWith("令") || "R".equals(era);
        int first = reiwa ? FIRST_YEAR_OF_REIWA : FIRST_YEAR_OF_HEISEI;
        return new DateToken(Kind.YEAR, first - 1 + count, 0, 0, null, null);
    }

    private static Rule rule(String pattern, Function<Matcher, DateToken> token) {
        return new Rule(Pattern.compile(pattern), token);
    }
}
