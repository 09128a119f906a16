package jp.idobata.intake.place;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.idobata.intake.sheet.CellText;
import jp.idobata.intake.sheet.Column;
import jp.idobata.intake.sheet.SheetRow;
import jp.idobata.place.Facility;
import jp.idobata.place.PlaceFacts;
import jp.idobata.place.YearlyClosure;

/**
 * What a row tells of yearly closures, holidays and facilities: 「祝日、12/29～1/3は終日利用不可」, 「男女別、多機能トイレあり」. Only what
 * is said plainly counts; what is silent is not known.
 */
final class FactsReader {

    private static final String SHUT = "(?:休館|休園|休み|利用不可|利用できない)";
    private static final String DAY = "(\\d{1,2})[月/](\\d{1,2})日?";
    private static final Pattern SPAN = Pattern.compile(DAY + "(?:~|から|-)(?:翌年の?|翌月)?" + DAY);
    private static final Pattern SENTENCE = Pattern.compile("[。;]");
    private static final Pattern ASIDE_OF_HOLIDAYS = Pattern.compile("\\([^)]*(?:祝|振替)[^)]*\\)");
    private static final Pattern ON_CONDITION = Pattern.compile("場合|とき|当たる|あたる|について|[をは]除く");
    private static final Pattern HOLIDAYS = Pattern.compile("(?:休館日|定休日)[】:]?[^【]*祝|祝[祭休]?日?[^0-9]{0,3}"
            + "(?:[、,・及び]*(?:年末年始|" + DAY + "(?:(?:~|から|-)(?:翌年の?)?" + DAY + ")?))*(?:は|まで)?(?:終日)?" + SHUT);
    private static final Pattern WIDE = Pattern.compile("多機能|多目的|身障者|車いす|バリアフリー");

    private FactsReader() {
    }

    /** @param hoursText everything the row says of hours */
    static PlaceFacts read(SheetRow row, String hoursText) {
        String access = row.has(Column.ACCESS) ? CellText.tidy(row.text(Column.ACCESS)) : null;
        return new PlaceFacts(access, closedOnHolidays(hoursText), closures(hoursText),
                facilities(row.text(Column.TOILETS), row.text(Column.PARKING)));
    }

    static boolean closedOnHolidays(String hoursText) {
        String plain = ASIDE_OF_HOLIDAYS.matcher(CellText.folded(hoursText)).replaceAll("");
        return SENTENCE.splitAsStream(plain).anyMatch(sentence -> HOLIDAYS.matcher(sentence).find()
                && !ON_CONDITION.matcher(sentence).find());
    }

    static List<YearlyClosure> closures(String hoursText) {
        List<YearlyClosure> closures = new ArrayList<>();
        SENTENCE.splitAsStream(CellText.folded(hoursText)).forEach(sentence -> {
            Matcher span = SPAN.matcher(sentence);
            boolean shut = Pattern.compile(SHUT).matcher(sentence).find();
            while (shut && span.find()) {
                closure(span, closures);
            }
        });
        return closures;
    }

    private static void closure(Matcher span, List<YearlyClosure> closures) {
        try {
            closures.add(new YearlyClosure(monthDay(span, 1), monthDay(span, 3)));
        } catch (DateTimeException e) {
            // A month of 13 or a 31 June is a slip of the pen: the text stays as it is for people to read.
            return;
        }
    }

    static Map<Facility, Boolean> facilities(String toilets, String parking) {
        Map<Facility, Boolean> facilities = new EnumMap<>(Facility.class);
        present(toilets, "トイレ").ifPresent(present -> facilities.put(Facility.TOILET, present));
        if (Boolean.TRUE.equals(facilities.get(Facility.TOILET)) && WIDE.matcher(toilets).find()) {
            facilities.put(Facility.WIDE_TOILET, true);
        }
        present(parking, "駐車").ifPresent(present -> facilities.put(Facility.PARKING, present));
        return facilities;
    }

    private static Optional<Boolean> present(String text, String thing) {
        String plain = CellText.folded(text);
        if (plain.matches("(?:" + thing + "場?)?(?:なし|無し|無)")) {
            return Optional.of(false);
        }
        return plain.matches("有|有り|あり|\\d+台?") || plain.contains(thing) && plain.matches(".*(?:あり|有).*")
                ? Optional.of(true) : java.util.Optional.empty();
    }

    private static MonthDay monthDay(Matcher span, int group) {
        return MonthDay.of(Integer.parseInt(span.group(group)), Integer.parseInt(span.group(group + 1)));
    }
}
