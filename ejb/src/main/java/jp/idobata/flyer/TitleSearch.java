package jp.idobata.flyer;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.idobata.flyer.Heading.Part;
import jp.idobata.intake.when.WhenWords;
import jp.idobata.intake.when.WhenWords.Stretch;

/** Finds the line that names the gathering. */
final class TitleSearch {

    /** Most characters of a title, as everywhere. */
    static final int LONGEST = 80;

    private static final int LINES_TRIED = 12;
    private static final int LONGEST_LINE = 300;
    private static final Pattern NO_NAME = Pattern
            .compile("[^\\p{L}]*(?:.{0,20}(?:からの|より)?お知らせ|(?:参加者|受講生?者?|出演者)?(?:大?募集)?中?"
            + "|ご?案内|開催(?:のお知らせ|します)?|入場?無料|参加(?:費)?無料|各位|.{0,12}の皆(?:様|さま|さん)へ?|拝啓.*|皆(?:様|さま|さん)へ?"
            + "|回覧|チラシ|転送.*|(?:Fwd?|Re):?.*|お世話に.*)[^\\p{L}]*");
    private static final Pattern DECORATION = Pattern.compile("^[\\s\\u3000■●◆○◇□▼▲★☆◎♪♬〜~※＊*#＃!！=＝_\\-―─・。、]+"
            + "|[\\s\\u3000■●◆○◇□▼▲★☆◎♪♬※＊*#＃=＝_\\-―─・、。]+$");
    private static final Pattern NAME = Pattern.compile("\\p{L}.*\\p{L}|[\\p{L}&&[^月火水木金土日各時分]]");
    private static final Pattern HELD = Pattern.compile("(?<=で|、|。|に)([^\\n、。でに]{2,30})を(?:し|行い|開き|開催し|やり|実施し|おこない)ま");
    private static final Pattern SENTENCE = Pattern.compile("[。!?]");

    private final FlyerText text;
    private final String folded;
    private final List<Part> parts;

    TitleSearch(FlyerText text, List<Part> parts) {
        this.text = text;
        this.folded = text.folded();
        this.parts = parts;
    }

    Optional<Finding<String>> title() {
        Optional<Part> named = parts.stream().filter(part -> part.kind() == Heading.TITLE).findFirst();
        if (named.isPresent()) {
            int end = folded.indexOf('\n', named.get().body() + 1);
            end = Math.min(end < 0 ? folded.length() : end, named.get().body() + LONGEST_LINE);
            Optional<Finding<String>> title = line(named.get().body(), end);
            if (title.isPresent()) {
                return title;
            }
        }
        int at = 0;
        for (int tried = 0; tried < LINES_TRIED && at < folded.length(); tried++) {
            int end = folded.indexOf('\n', at);
            end = end < 0 ? folded.length() : end;
            Optional<Finding<String>> title = isHeaded(at, end) ? Optional.empty()
                    : line(at, Math.min(end, at + LONGEST_LINE));
            if (title.isPresent()) {
                return title;
            }
            at = end + 1;
        }
        return Optional.empty();
    }

    private boolean isHeaded(int at, int end) {
        return parts.stream().anyMatch(part -> part.start() >= at && part.start() < end && part.start() <= at + 1);
    }

    private Optional<Finding<String>> line(int lineStart, int lineEnd) {
        int start = afterDays(lineStart, lineEnd);
        int end = beforeDays(start, lineEnd);
        Matcher held = HELD.matcher(folded).region(start, lineEnd);
        boolean told = SENTENCE.matcher(folded.substring(start, lineEnd)).find() && held.find();
        if (told) {
            start = held.start(1);
            end = held.end(1);
        }
        String words = text.line(start, end);
        String bare = DECORATION.matcher(words).replaceAll("");
        if (!NAME.matcher(bare).find() || NO_NAME.matcher(bare).matches()) {
            return Optional.empty();
        }
        Set<Doubt> doubts = told ? EnumSet.of(Doubt.GUESSED) : EnumSet.noneOf(Doubt.class);
        if (bare.codePointCount(0, bare.length()) > LONGEST) {
            doubts.add(Doubt.CUT);
            Matcher stop = SENTENCE.matcher(bare);
            int most = bare.offsetByCodePoints(0, LONGEST);
            bare = stop.find() && stop.end() <= most ? bare.substring(0, stop.start())
                    : bare.substring(0, bare.offsetByCodePoints(0, LONGEST - 1)) + "…";
        }
        return Optional.of(new Finding<>(unwrapped(bare), List.of(text.quote(start, end)), doubts));
    }

    /** Behind days and times that a line begins with. */
    private int afterDays(int lineStart, int end) {
        int start = lineStart;
        for (int tried = 0; tried < 2; tried++) {
            List<Stretch> days = WhenWords.in(folded.substring(start, end));
            Stretch time = WhenWords.time(folded, start, end);
            if (!days.isEmpty() && days.get(0).from() <= 1) {
                start += days.get(0).to();
            }
            if (time != null && time.from() <= start + 1 && time.to() > start) {
                start = time.to();
            }
        }
        return start;
    }

    /** Before days and times that follow the name on its line. */
    private int beforeDays(int start, int end) {
        List<Stretch> days = WhenWords.in(folded.substring(start, end));
        int stop = days.isEmpty() || days.get(0).from() <= 2 ? end : start + days.get(0).from();
        boolean bracketed = stop < end && "(「".indexOf(folded.charAt(stop - 1)) >= 0;
        return bracketed ? stop - 1 : stop;
    }

    /** Without brackets around the whole of it. */
    private static String unwrapped(String title) {
        boolean wrapped = title.length() > 2 && "「『【《〈".indexOf(title.charAt(0)) >= 0
                && "」』】》〉".indexOf(title.charAt(title.length() - 1)) == "「『【《〈".indexOf(title.charAt(0))
                && title.indexOf(title.charAt(title.length() - 1)) == title.length() - 1;
        return wrapped ? title.substring(1, title.length() - 1) : title;
    }
}
