package jp.idobata.intake.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.idobata.intake.report.Reason;
import jp.idobata.intake.sheet.CellText;
import jp.idobata.intake.when.DateGrammar.Parsed;
import jp.idobata.intake.when.DateReading.Day;
import jp.idobata.intake.when.YearChoice.Choice;
import jp.idobata.intake.when.YearChoice.Fixed;

/** Reads the days out of a date cell. Without state; safe for several threads. */
public final class DateReader {

    /** Most days of one gathering, and the longest span: the limits that every way of posting keeps. */
    public static final int MOST_DAYS = 400;

    private static final Pattern REMARK = Pattern.compile("※|(?:、|\\()?(?:ただし|但し)、?"
            + "|\\((?=(?:[^()]|\\([^()]*\\))*(?:休み|休館|休室|休業|休所|休園|除[くき]))|(?=\\(?(?:雨天|小雨|荒天|予備日))");
    private static final Pattern A_DAY = Pattern.compile("\\d月\\d|\\d/\\d|\\d日|\\d{4}-\\d");
    private static final Pattern ON_REQUEST = Pattern.compile("随時|要調整|日程調整|応相談|要相談|ご?希望(?:日|の日)|未定|調整中");
    private static final Pattern ALWAYS = Pattern.compile("公開中|常設|通年|年中|いつでも|常時|配信中");
    private static final Pattern DEPENDS = Pattern.compile("(?:会期|期間|開催)中");
    private static final Pattern SESSIONS = Pattern.compile("全(?:日程)?(\\d{1,3})回");
    private static final Pattern CONDITIONAL = Pattern.compile("場合");

    private DateReader() {
    }

    /**
     * @param cell the date cell as it stood
     * @param listing hint for years that are not written
     */
    public static DateReading read(String cell, Listing listing) {
        return read(cell, "", 0, listing);
    }

    /**
     * @param elsewhere folded text of other cells that may say when it is closed ({@code 12月29日~1月3日は休館}) or how many
     *        sessions there are ({@code 全9回}), or empty
     * @param defaultMonth month of days that are written without one, or 0
     */
    static DateReading read(String cell, String elsewhere, int defaultMonth, Listing listing) {
        if (CellText.isBlank(cell)) {
            return DateReading.none(Reason.DATE_MISSING);
        }
        String folded = CellText.folded(cell);
        Optional<Reason> undated = undated(folded);
        if (undated.isPresent()) {
            return DateReading.none(undated.get());
        }
        List<String> parts = REMARK.splitAsStream(folded).filter(part -> !part.isEmpty()).toList();
        Parsed parsed = DateGrammar.parse(DateTokens.cut(parts.get(0)), defaultMonth);
        if (parsed.unread() || parsed.items().isEmpty() || isBareMonth(parsed)) {
            boolean recurs = parsed.items().isEmpty() && parsed.loose() != null && !parsed.unread();
            return DateReading.none(recurs ? Reason.RECURS_WITHOUT_END : Reason.DATE_NOT_READ);
        }
        Choice choice = new YearChoice(parsed.items(), listing).choose();
        if (choice.fixed().isEmpty()) {
            return DateReading.none(choice.reason());
        }
        DateRemarks remarks = DateRemarks.of(parts.subList(1, parts.size()), elsewhere, choice.fixed());
        return assemble(parsed, choice, remarks, sessions(elsewhere));
    }

    private static int sessions(String elsewhere) {
        Matcher sessions = SESSIONS.matcher(elsewhere);
        return sessions.find() ? Integer.parseInt(sessions.group(1)) : 0;
    }

    private static DateReading assemble(Parsed parsed, Choice choice, DateRemarks remarks, int sessions) {
        if (remarks.refusal() != null) {
            return DateReading.none(remarks.refusal());
        }
        Map<LocalDate, Day> days = new LinkedHashMap<>();
        List<DateSpan> spans = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>(remarks.reasons());
        if (choice.reason() != null) {
            reasons.add(choice.reason());
        }
        for (Fixed part : choice.fixed()) {
            if (part.from().plusDays(MOST_DAYS).isBefore(part.to())) {
                return DateReading.none(Reason.TOO_MANY_DAYS);
            }
            boolean single = part.item().isDay();
            if (!single) {
                spans.add(new DateSpan(part.from(), part.to()));
            }
            if (part.item().isSpan() && part.item().from() == null) {
                reasons.add(Reason.START_NOT_GIVEN);
            }
            for (LocalDate day = part.from(); !day.isAfter(part.to()); day = day.plusDays(1)) {
                boolean chosen = part.item().filter() == null || single || part.item().filter().chooses(day);
                if (single || chosen && remarks.allow(day)) {
                    days.putIfAbsent(day, new Day(day, part.item().mark(), remarks.fromNoon(day)));
                }
            }
        }
        if (parsed.template()) {
            reasons.add(Reason.WEEKDAY_NOT_FILLED);
        }
        int stated = Math.max(Math.max(parsed.sessions(), sessions), Math.max(parsed.dayCount(), remarks.dayCount()));
        return verdict(stated, new DateReading(new ArrayList<>(days.values()), spans, reasons));
    }

    /** A span whose days are more or fewer than the sessions stated does not tell which days they are. */
    private static DateReading verdict(int stated, DateReading reading) {
        if (!reading.spans().isEmpty() && stated > 0 && stated != reading.days().size()) {
            return DateReading.none(Reason.SESSIONS_NOT_LISTED);
        }
        if (reading.days().size() > MOST_DAYS) {
            return DateReading.none(Reason.TOO_MANY_DAYS);
        }
        return reading.days().isEmpty() ? DateReading.none(Reason.DATE_IMPOSSIBLE) : reading;
    }

    private static Optional<Reason> undated(String folded) {
        if (DEPENDS.matcher(folded).find()) {
            return Optional.of(Reason.DATE_DEPENDS);
        }
        if (A_DAY.matcher(folded).find()) {
            boolean weather = folded.contains("雨") || folded.contains("荒天") || folded.contains("中止");
            return CONDITIONAL.matcher(folded).find() && !weather
                    ? Optional.of(Reason.DATE_CONDITIONAL) : Optional.empty();
        }
        if (ON_REQUEST.matcher(folded).find()) {
            return Optional.of(Reason.DATE_ON_REQUEST);
        }
        return ALWAYS.matcher(folded).find() ? Optional.of(Reason.DATE_ALWAYS) : Optional.empty();
    }

    private static boolean isBareMonth(Parsed parsed) {
        return parsed.items().stream().anyMatch(item -> item.month() != 0 && item.filter() == null);
    }
}
