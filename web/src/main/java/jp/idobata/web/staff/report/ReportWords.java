package jp.idobata.web.staff.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.idobata.insight.report.Block;
import jp.idobata.insight.report.Column;
import jp.idobata.insight.report.Days;
import jp.idobata.insight.report.Frequency;
import jp.idobata.insight.report.Line;
import jp.idobata.insight.report.Part;
import jp.idobata.web.frame.Texts;

/** What tables, columns, lines and figures of a report are called. */
final class ReportWords {

    /** A figure that is kept from the reader. */
    static final String KEPT = "\u2014";
    /** A figure that nobody knows. */
    static final String UNKNOWN = "\u2026";

    private final Texts texts;
    private final boolean paper;
    private final String year;

    /**
     * @param paper whether readings are left out
     * @param days of the report: they say what its years are called
     */
    ReportWords(Texts texts, boolean paper, Days days) {
        this.texts = texts;
        this.paper = paper;
        this.year = days.isFiscalYear() ? "year.fiscal" : "year";
    }

    String say(String key, Object... arguments) {
        return paper ? texts.plain("report." + key, arguments) : texts.format("report." + key, arguments);
    }

    String title(Block block) {
        var title = say("part." + block.part(), block.layer());
        return block.narrowedTo() == null ? title : say("narrowed", title, block.narrowedTo());
    }

    /** What stands over the names of lines. */
    String head(Block block) {
        return block.layer() != null ? block.layer() : say("head." + block.part());
    }

    String column(Column column) {
        return say("column." + column);
    }

    /** The name of a line. */
    String line(Block block, Line line) {
        return switch (line.sort()) {
            case GROUP -> say("line.GROUP", line.code());
            case ALL -> line.name() != null ? line.name() : say(block.part() == Part.YEARS ? year : "line.ALL", line
                    .code());
            case ANY -> say("line." + line.sort());
            case NONE -> say("none." + block.part());
            case ITEM -> switch (block.part()) {
                case FREQUENCY -> say("frequency." + Frequency.valueOf(line.code()));
                case MONTHS -> month(line.code());
                case YEARS -> say(year, line.code());
                default -> line.name();
            };
        };
    }

    /** 「2026年4月」. */
    private String month(String code) {
        return say("month", code.substring(0, 4), Integer.parseInt(code.substring(5)));
    }

    /** 「2026年4月1日」. */
    String day(LocalDate day) {
        return say("day", String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }

    static String figure(Column column, Double value) {
        return value == null ? UNKNOWN : column.isBroken() ? String.format(Locale.ROOT, "%,.1f", value)
                : String.format(Locale.ROOT, "%,d", Math.round(value));
    }

    /** A difference with its sign. */
    static String change(Double value) {
        return value == null ? UNKNOWN : value == 0 ? "\u00b10" : String.format(Locale.ROOT, "%+,d", Math.round(value))
                .replace('-', '\u2212');
    }

    /** The column whose figures a table's bars stand for; null if it has none. */
    static Column drawn(Part part) {
        return switch (part) {
            case SUMMARY -> null;
            case AREAS -> Column.BASES;
            case FREQUENCY, ACTIVITIES -> Column.GATHERINGS;
            case PROGRAMMES, YEARS, MONTHS, COMPARISON -> Column.HELD;
        };
    }

    /** The rules under a table. */
    List<String> under(Block block, double months) {
        var under = rule(block, months);
        return block.narrowedTo() == null ? under : Stream.concat(Stream.of(say("under.narrowed", block.narrowedTo())),
                under.stream()).toList();
    }

    private List<String> rule(Block block, double months) {
        return switch (block.part()) {
            case PROGRAMMES -> List.of(say("under.twice"), say("under.programmes"));
            case ACTIVITIES -> List.of(say("under.twice"), say("under.activities"));
            case FREQUENCY -> List.of(say("under.frequency", months));
            case MONTHS -> List.of(say("under.months"));
            case YEARS -> List.of(say("under.years"));
            case AREAS -> List.of(say("under.areas"));
            case COMPARISON -> List.of(say("under.twice"));
            case SUMMARY -> List.of(say("under.summary"));
        };
    }
}
