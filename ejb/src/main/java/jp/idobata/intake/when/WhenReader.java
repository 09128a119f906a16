package jp.idobata.intake.when;

import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.idobata.intake.report.Reason;
import jp.idobata.intake.sheet.CellText;

/** Reads date and time cells together. Without state; safe for several threads. */
public final class WhenReader {

    private static final Pattern TIMETABLE = Pattern.compile("(?:日程|予定|スケジュール)$");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})(?=月|・\\d{1,2}月)");
    private static final Pattern LABEL = Pattern.compile("【[^】]*】");
    private static final Pattern DAY = Pattern.compile("((?:\\d{1,2}[月/])?\\d{1,2}日(?:\\([^)]*\\))?)");

    private WhenReader() {
    }

    /**
     * The cells of one row, each as it stood; a missing one is empty.
     *
     * @param endDate last day, where the list has a column for it
     * @param dateNote remark on the date, where the list has a column for it
     * @param about title and description, where closed days and the number of sessions may be told
     */
    public record Cells(String date, String endDate, String dateNote, String start, String end, String about) {
    }

    public static WhenReading read(Cells written, Listing listing) {
        Cells cells = apart(written);
        DateReading dates = dates(cells, listing);
        if (dates.days().isEmpty()) {
            return new WhenReading(List.of(), List.of(), dates.reasons(), List.of());
        }
        TimeCell starts = TimeCell.read(cells.start());
        boolean sameRange = cells.start().equals(cells.end())
                && starts.marks().stream().anyMatch(mark -> mark.until() != null);
        TimeCell ends = sameRange ? new TimeCell(List.of(), true, false) : TimeCell.read(cells.end());
        TimePlan plan = new TimePlan(starts, ends, dates.days());
        LocalDate first = dates.days().get(0).date();
        LocalDate last = dates.days().get(dates.days().size() - 1).date();
        TreeSet<IntakeOccurrence> occurrences = new TreeSet<>();
        dates.days().forEach(day -> occurrences.addAll(plan.on(day, first, last)));
        if (occurrences.size() > DateReader.MOST_DAYS) {
            return new WhenReading(List.of(), List.of(), List.of(Reason.TOO_MANY_DAYS), List.of());
        }
        return new WhenReading(List.copyOf(occurrences), dates.spans(), dates.reasons(), List.copyOf(plan.reasons()));
    }

    /** Where one cell holds date and time ({@code 11月21日(土) 10:00~12:00}), each is read from it for itself. */
    private static Cells apart(Cells cells) {
        boolean both = CellText.isBlank(cells.start()) && TimeCell.TIME.matcher(CellText.folded(cells.date())).find();
        return !both ? cells : new Cells(TimeCell.TIME.matcher(CellText.folded(cells.date())).replaceAll(""),
                cells.endDate(), cells.dateNote(), cells.date(), cells.end(), cells.about());
    }

    private static DateReading dates(Cells cells, Listing listing) {
        String date = CellText.folded(cells.date());
        String end = CellText.isBlank(cells.endDate()) ? "" : CellText.folded(cells.endDate());
        if (!end.isEmpty() && !end.equals(date)) {
            date = date + "~" + end;
        }
        if (!CellText.isBlank(cells.dateNote())) {
            date = date + "※" + CellText.folded(cells.dateNote());
        }
        DateReading reading = DateReader.read(date, CellText.folded(cells.about()), 0, listing);
        boolean timetable = reading.days().isEmpty() && TIMETABLE.matcher(date).find() && MONTH.matcher(date).find();
        return timetable ? timetable(date, CellText.folded(cells.start()), listing) : reading;
    }

    /** The date cell names only months ({@code 10月・11月の試合日程}); the days stand beside the times. */
    private static DateReading timetable(String months, String times, Listing listing) {
        if (times.contains("場合")) {
            return DateReading.none(Reason.DATE_CONDITIONAL);
        }
        TreeSet<Integer> named = new TreeSet<>();
        Matcher month = MONTH.matcher(months);
        while (month.find()) {
            named.add(Integer.parseInt(month.group(1)));
        }
        StringJoiner days = new StringJoiner("、");
        Matcher day = DAY.matcher(LABEL.matcher(times).replaceAll("、"));
        while (day.find()) {
            days.add(day.group(1));
        }
        if (days.length() == 0) {
            return DateReading.none(Reason.DATE_NOT_READ);
        }
        return DateReader.read(days.toString(), "", named.size() == 1 ? named.first() : 0, listing);
    }
}
