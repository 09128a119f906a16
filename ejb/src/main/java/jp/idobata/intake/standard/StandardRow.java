package jp.idobata.intake.standard;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.idobata.gathering.Cancellation;
import jp.idobata.gathering.Slot;
import jp.idobata.opendata.CsvRows;
import jp.idobata.opendata.DateId;
import jp.idobata.opendata.SafeCell;
import jp.idobata.opendata.StandardList;
import jp.idobata.opendata.Vocabulary;

/**
 * A row of the list: one date.
 *
 * @param number where it stands
 * @param original when the date was first meant to start
 * @param slot when it is
 * @param cancelled why it will not be, or null
 * @param note what else 開始日時特記事項 says
 */
record StandardRow(int number, List<String> cells, LocalDateTime original, Slot slot, String cancelled, String note) {

    private static final int COLUMNS = StandardList.EVENTS.columns().size();
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?::00)?");

    /** Empty if it is no row that we have written. */
    static Optional<StandardRow> of(CsvRows.Row row) {
        if (row.broken() || row.cut() || row.cells().size() != COLUMNS) {
            return Optional.empty();
        }
        var cells = row.cells().stream().map(SafeCell::read).toList();
        var id = DateId.of(cell(cells, "ID"));
        var own = id.isPresent() && cell(cells, "コンテンツURL").endsWith("/gatherings/" + id.get().gathering())
                && !cell(cells, "イベント名").isBlank();
        try {
            return own ? Optional.of(of(row.number(), cells, id.get().original())) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static StandardRow of(int number, List<String> cells, LocalDateTime original) {
        var note = cell(cells, "開始日時特記事項");
        var off = cell(cells, "状態").equals(Vocabulary.CANCELLED_STATE) && note.startsWith(Vocabulary.CANCELLED);
        var end = off && note.indexOf('\n') >= 0 ? note.indexOf('\n') : note.length();
        var reason = off ? note.substring(Vocabulary.CANCELLED.length(), end) : null;
        return new StandardRow(number, cells, original, slot(cells), reason == null ? null : reason.isEmpty()
                ? Cancellation.NO_REASON : reason, off ? note.substring(Math.min(end + 1, note.length())) : note);
    }

    private static Slot slot(List<String> cells) {
        var first = day(cell(cells, "開始日"));
        var last = day(cell(cells, "終了日"));
        var from = cell(cells, "開始時間");
        var to = cell(cells, "終了時間");
        if (from.isEmpty()) {
            return new Slot(first.atStartOfDay(), last.isAfter(first) ? last.plusDays(1).atStartOfDay() : null, true);
        }
        return new Slot(first.atTime(time(from)), to.isEmpty() ? null : last.atTime(time(to)), false);
    }

    private static LocalDate day(String text) {
        var form = DAY.matcher(text);
        if (!form.matches()) {
            throw new DateTimeException(text);
        }
        return LocalDate.of(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), Integer.parseInt(form
                .group(3)));
    }

    private static LocalTime time(String text) {
        var form = TIME.matcher(text);
        if (!form.matches()) {
            throw new DateTimeException(text);
        }
        return LocalTime.of(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    private static String cell(List<String> cells, String column) {
        return cells.get(StandardList.EVENTS.at(column));
    }

    /** What stands in a column. */
    String cell(String column) {
        return cell(cells, column);
    }

    /** The same; null if it is empty. */
    String text(String column) {
        return cell(column).isEmpty() ? null : cell(column);
    }

    LocalDate day() {
        return original.toLocalDate();
    }

    /** How long it is; null if that is not known. */
    Duration length() {
        return slot.endsAt() == null ? null : Duration.between(slot.startsAt(), slot.endsAt());
    }

    /** The date as it was first meant to be, that long. */
    Slot first(LocalDateTime start, Duration length) {
        return new Slot(start, length == null ? null : start.plus(length), slot.allDay());
    }
}
