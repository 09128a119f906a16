package jp.idobata.intake.area;

import java.io.IOException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jp.idobata.area.Census.Band;
import jp.idobata.intake.sheet.TableFile;

/** Reads how many people live where, by age, from a table such as 地域・年齢別人口 of 自治体標準オープンデータセット. */
final class CensusTable {

    private static final int HEADER_WITHIN = 15;
    private static final int COLUMNS_LEAST = 2;
    private static final int AGE_MOST = 130;
    private static final Pattern NAME = Pattern.compile("地域名|地区名?|圏域名?|学区名?|校区名?|(小|中)学校区名?|町丁?目?名|町名|名称");
    private static final Pattern CODE = Pattern.compile("地域コード|地区コード|圏域コード|町丁?目?コード|コード");
    private static final Pattern DAY = Pattern.compile("調査年月日|基準日|年月日|調査日");
    private static final Pattern TOTAL = Pattern.compile("総人口|人口総数|人口|総数|合計|人口計|計");
    private static final Pattern AGES = Pattern
            .compile("(\\d{1,3})(?:歳?[-~〜](\\d{1,3}))?歳?(以上)?の?(男|女|計|総数|人口)?性?(人口)?");
    private static final Pattern DATE = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})日?(?:[T ].*)?");

    private final Map<Integer, Ages> ages = new TreeMap<>();
    private int name = -1;
    private int code = -1;
    private int day = -1;
    private int total = -1;

    private CensusTable() {
    }

    private record Ages(int from, Integer to, boolean half) {
    }

    /**
     * A row that could be read.
     *
     * @param row its number as a spreadsheet shows it
     * @param code null if none
     * @param day null if none is written, or none that is a day
     * @param total null if it is not written and cannot be told from the ages
     */
    record Line(int row, String code, String name, LocalDate day, Integer total, List<Band> bands) {
    }

    /**
     * The rows of a file, those without a name and a code left out.
     *
     * @throws UnreadableFile if it has no header with an area and people in it
     */
    static List<Line> read(String fileName, byte[] bytes) {
        try {
            var rows = TableFile.read(fileName, bytes).rows();
            for (var i = 0; i < Math.min(HEADER_WITHIN, rows.size()); i++) {
                var table = new CensusTable();
                if (table.isHeader(rows.get(i))) {
                    return rows.subList(i + 1, rows.size()).stream().map(table::line)
                            .filter(line -> line.name() != null || line.code() != null).toList();
                }
            }
            throw UnreadableFile.noTable();
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw UnreadableFile.noTable();
        }
    }

    private boolean isHeader(TableFile.Row row) {
        for (var i = 0; i < row.cells().size(); i++) {
            var cell = folded(row.cell(i));
            var match = AGES.matcher(cell);
            if (match.matches() && (match.group(2) != null || match.group(3) != null || cell.contains("歳"))) {
                ages.put(i, ages(match.group(1), match.group(2), match.group(3), match.group(4)));
            } else if (name < 0 && NAME.matcher(cell).matches()) {
                name = i;
            } else if (code < 0 && CODE.matcher(cell).matches()) {
                code = i;
            } else if (day < 0 && DAY.matcher(cell).matches()) {
                day = i;
            } else if (total < 0 && TOTAL.matcher(cell).matches()) {
                total = i;
            }
        }
        return (name >= 0 || code >= 0) && (total >= 0 || ages.size() >= COLUMNS_LEAST);
    }

    private static Ages ages(String from, String to, String open, String sex) {
        var first = Integer.parseInt(from);
        var half = "男".equals(sex) || "女".equals(sex);
        return new Ages(first, open != null ? null : to == null ? (Integer) first : Integer.valueOf(to), half);
    }

    private Line line(TableFile.Row row) {
        var whole = ages.values().stream().anyMatch(one -> !one.half());
        var sums = new TreeMap<Integer, Band>();
        ages.forEach((column, one) -> {
            var people = number(row.cell(column));
            if (people != null && one.half() != whole && one.from() <= AGE_MOST) {
                sums.merge(one.from(), new Band(one.from(), one.to(), people),
                        (a, b) -> new Band(a.from(), a.to(), a.people() + b.people()));
            }
        });
        var bands = List.copyOf(sums.values());
        var told = number(row.cell(total));
        return new Line(row.number(), text(row.cell(code)), text(row.cell(name)), day(row.cell(day)),
                told != null ? told : bands.isEmpty() ? null
                        : (Integer) bands.stream().mapToInt(Band::people).sum(), bands);
    }

    private static String text(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static Integer number(String cell) {
        var plain = folded(cell).replace(",", "").replaceFirst("人$", "").replaceFirst("\\.0+$", "");
        return plain.matches("\\d{1,9}") ? Integer.valueOf(plain) : null;
    }

    private static LocalDate day(String cell) {
        var match = DATE.matcher(folded(cell));
        try {
            return match.matches() ? LocalDate.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(3))) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** One spelling of what is written: no space, plain digits, one kind of dash. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "")
                .replaceAll("[\\p{Pd}−]|(?<=\\d)ー(?=\\d)", "-");
    }
}
