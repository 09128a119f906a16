package jp.idobata.opendata.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.idobata.opendata.StandardList;
import jp.idobata.opendata.StandardList.Column;
import jp.idobata.opendata.StandardList.Kind;

/** Looks at the names of the columns. */
final class HeaderCheck {

    /** So much of a list must be there for the file to be meant as that list. */
    private static final double ENOUGH = 0.6;
    private static final int FAR = 2;
    private static final int SHORT = 4;
    /** Columns that lists of other data sets have, too. */
    private static final Map<String, Kind> OTHERS = Map.of("利用開始時間", Kind.TIME, "利用終了時間", Kind.TIME,
            "市区町村コード", Kind.TOWN_CODE, "FAX番号", Kind.PHONE, "メールアドレス", Kind.TEXT);

    private final List<String> names;
    private final Findings findings;

    HeaderCheck(List<String> names, Findings findings) {
        this.names = names;
        this.findings = findings;
    }

    /**
     * What the columns hold, in the order of the file.
     *
     * @param list which list it is; null if it is of neither
     * @param columns one for each of the file, as a text if nothing is known of it
     */
    record Read(StandardList list, List<Column> columns) {
    }

    Read read() {
        twice();
        var list = Stream.of(StandardList.values()).max(Comparator.comparingDouble(this::share)).filter(best ->
                share(best) >= ENOUGH).orElse(null);
        if (list == null) {
            findings.tell(1, "", String.join(",", names.subList(0, Math.min(5, names.size()))), Rule.LIST_UNKNOWN);
            return new Read(null, names.stream().map(HeaderCheck::known).toList());
        }
        return new Read(list, compared(list));
    }

    private double share(StandardList list) {
        return list.header().stream().filter(names::contains).count() / (double) list.header().size();
    }

    private static Column known(String name) {
        var kind = Stream.of(StandardList.values()).flatMap(list -> list.columns().stream()).filter(column -> column
                .name().equals(name)).map(Column::kind).findFirst().orElse(OTHERS.getOrDefault(name, Kind.TEXT));
        return new Column(name, kind, false);
    }

    private void twice() {
        var seen = new HashSet<String>();
        for (var name : names) {
            if (name.isBlank()) {
                findings.tell(1, "", "", Rule.COLUMN_UNNAMED);
            } else if (!seen.add(name)) {
                findings.tell(1, name, name, Rule.COLUMN_TWICE);
            }
        }
    }

    private List<Column> compared(StandardList list) {
        var meant = new HashMap<String, Column>();
        list.columns().forEach(column -> meant.put(column.name(), column));
        Set<String> missing = new HashSet<>(list.header());
        names.forEach(missing::remove);
        var read = new ArrayList<Column>();
        for (var name : names) {
            var nearest = meant.containsKey(name) || name.isBlank() ? Optional.<String>empty() : nearest(name, missing);
            nearest.ifPresent(right -> {
                missing.remove(right);
                findings.tell(1, name, name, Rule.COLUMN_MISSPELT, right);
            });
            if (!meant.containsKey(name) && nearest.isEmpty() && !name.isBlank()) {
                findings.tell(1, name, name, Rule.COLUMN_EXTRA);
            }
            read.add(meant.getOrDefault(nearest.orElse(name), new Column(name, Kind.TEXT, false)));
        }
        list.columns().stream().filter(column -> missing.contains(column.name())).forEach(column -> findings.tell(1,
                column.name(), "", column.needed() ? Rule.COLUMN_MISSING : Rule.COLUMN_ABSENT));
        order(list, read);
        return read;
    }

    /** The first column that does not stand where the ones before it leave it. */
    private void order(StandardList list, List<Column> read) {
        var last = -1;
        for (var column : read.stream().distinct().toList()) {
            var at = list.header().indexOf(column.name());
            if (at >= 0 && at < last) {
                findings.tell(1, column.name(), column.name(), Rule.COLUMN_ORDER, list.header().get(Math.max(0, at
                        - 1)));
                return;
            }
            last = Math.max(last, at);
        }
    }

    private static Optional<String> nearest(String name, Set<String> missing) {
        var folded = folded(name);
        return missing.stream().filter(right -> distance(folded, folded(right)) <= far(right))
                .min(Comparator.<String>comparingInt(right -> distance(folded, folded(right)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A letter in four; of a short name none, for another short name is soon reached. */
    private static int far(String name) {
        return name.length() < SHORT ? 0 : Math.min(FAR, Math.max(1, name.length() / SHORT));
    }

    /** Without what looks the same: width, dashes, brackets, spaces. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s　]", "")
                .replaceAll("[\\p{Pd}\u2212\u30fc]", "ー").toLowerCase(Locale.ROOT);
    }

    /** How many letters must be put in, taken out or changed. */
    static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var now = new int[other.length() + 1];
            now[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
