package jp.idobata.intake.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.gathering.Proposal;
import jp.idobata.gathering.Terms;
import jp.idobata.intake.report.Outcome;
import jp.idobata.intake.report.Reason;
import jp.idobata.intake.report.ReportDraft;
import jp.idobata.intake.report.RowRef;
import jp.idobata.opendata.CsvRows;
import jp.idobata.opendata.StandardList;
import jp.idobata.opendata.Vocabulary;

/** Reads a list that an Idobata has written. */
public final class StandardGatherings {

    private static final String KEY = "opendata:";

    private final String fileName;
    private final Map<String, String> themes;
    private final LocalDate today;
    private final ReportDraft report;

    /**
     * @param themes codes of the town's themes by their names
     * @param today the day the list was brought
     * @param report what became of every row
     */
    public StandardGatherings(String fileName, Map<String, String> themes, LocalDate today, ReportDraft report) {
        this.fileName = fileName;
        this.themes = themes;
        this.today = today;
        this.report = report;
    }

    /**
     * A gathering.
     *
     * @param key identity from import to import
     */
    public record Told(String key, Proposal proposal, List<RowRef> rows) {
    }

    /** The gatherings of a list, in the order of their first row; empty if it is not all as we write it. */
    public Optional<List<Told>> read(String text) {
        var rows = new CsvRows(text);
        if (!rows.hasNext() || !rows.next().cells().equals(StandardList.EVENTS.header())) {
            return Optional.empty();
        }
        var things = new LinkedHashMap<String, List<StandardRow>>();
        while (rows.hasNext()) {
            var row = rows.next();
            var read = row.isBlank() ? null : StandardRow.of(row).orElse(null);
            if (read == null && !row.isBlank()) {
                return Optional.empty();
            } else if (read != null) {
                things.computeIfAbsent(read.cell("コンテンツURL"), url -> new ArrayList<>()).add(read);
            }
        }
        return things.isEmpty() ? Optional.empty() : Optional.of(things.entrySet().stream().map(thing -> told(thing
                .getKey(), thing.getValue())).toList());
    }

    private Told told(String url, List<StandardRow> rows) {
        var refs = rows.stream().map(this::ref).toList();
        for (var i = 0; i < refs.size(); i++) {
            report.settle(refs.get(i), i == 0 ? Outcome.TAKEN : Outcome.MERGED);
        }
        var dates = StandardDates.of(rows, today);
        dates.lost().forEach(row -> report.tell(ref(row), "開始日時特記事項", row.cell("開始日時特記事項"),
                Reason.DATE_NOTE_KEPT));
        return new Told(KEY + url, proposal(rows.get(0), dates), refs);
    }

    private Proposal proposal(StandardRow row, StandardDates dates) {
        var signUp = Vocabulary.signUp(row.cell("参加申込方法"));
        var ages = Vocabulary.ages(row.cell("対象者備考"));
        return new Proposal(row.cell("イベント名"), row.text("概要"), row.text("説明"), dates.dates(), dates.rrule(),
                row.note().isEmpty() ? null : row.note(), null, row.text("場所名称"), row.text("所在地_連結表記"),
                degrees(row.cell("緯度")), degrees(row.cell("経度")), null, row.cell("Web開催").equals(Vocabulary.YES),
                row.text("Web開催URL"), null, row.text("主催者"), themes(row), Vocabulary.marks(row.cell("キーワード")),
                free(row.cell("料金種別")), row.text("料金(詳細)"), people(row.cell("定員")), row.text("定員備考"),
                row.text("対象者"), signUp.text(), row.text("連絡先電話番号"), null, row.text("URL"), dates.pauses(), dates
                        .changes(), new Terms(signUp.ways(), row.text("申込URL"), ages.from(), ages.to(), false,
                                row.text("開催条件")), null, null);
    }

    private Set<String> themes(StandardRow row) {
        var names = Vocabulary.parts(row.cell("タグ"));
        names.stream().filter(name -> !themes.containsKey(name)).forEach(name -> report.tell(ref(row), "タグ", name,
                Reason.THEME_UNKNOWN));
        return names.stream().map(themes::get).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Boolean free(String kind) {
        return kind.equals(Vocabulary.FREE) ? Boolean.TRUE : kind.equals(Vocabulary.PAID) ? Boolean.FALSE : null;
    }

    private static Integer people(String cell) {
        return cell.matches("\\d{1,6}") ? Integer.valueOf(cell) : null;
    }

    private static Double degrees(String cell) {
        return cell.matches("\\d{1,3}(\\.\\d{1,16})?") ? Double.valueOf(cell) : null;
    }

    private RowRef ref(StandardRow row) {
        return new RowRef(fileName, "", row.number());
    }
}
