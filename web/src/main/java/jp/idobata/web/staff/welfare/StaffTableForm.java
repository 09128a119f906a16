package jp.idobata.web.staff.welfare;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.welfare.Subject;
import jp.idobata.welfare.WelfareTerm;
import jp.idobata.welfare.table.TableRow;

/**
 * What was typed into one row of the table: {@code row} names the numbers of rows, {@code version-12} the version that
 * was shown of row 12; {@code yes-12} and {@code no-12} hold the numbers of terms that apply and do not.
 * {@code declined-12} holds suggested terms that are not wanted. Where an answer is chosen from a list, it is
 * {@code answer-12-34} with {@code yes}, {@code no} or nothing.
 */
record StaffTableForm(Subject subject, int version, Set<Long> yes, Set<Long> no, Set<Long> unwanted) {

    static List<StaffTableForm> read(HttpServletRequest request, Subject.Kind kind, Collection<WelfareTerm> columns) {
        return values(request, "row").filter(row -> row.matches("[1-9]\\d{0,17}")).map(row -> {
            var yes = numbers(request, "yes-" + row);
            var no = numbers(request, "no-" + row);
            for (var column : columns) {
                var answer = values(request, "answer-" + row + "-" + column.id()).findFirst().orElse("");
                if (answer.equals("yes")) {
                    yes.add(column.id());
                } else if (answer.equals("no")) {
                    no.add(column.id());
                }
            }
            no.removeAll(yes);
            var version = values(request, "version-" + row).filter(text -> text.matches("\\d{1,9}")).findFirst();
            return new StaffTableForm(new Subject(kind, Long.parseLong(row)), version.map(Integer::valueOf).orElse(0),
                    yes, no, numbers(request, "declined-" + row));
        }).toList();
    }

    /** Whether it says what the row says already. */
    boolean says(TableRow row) {
        return yes.equals(row.yes()) && no.equals(row.no()) && unwanted.isEmpty();
    }

    private static Set<Long> numbers(HttpServletRequest request, String field) {
        return values(request, field).filter(text -> text.matches("[1-9]\\d{0,17}")).map(Long::valueOf)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<String> values(HttpServletRequest request, String field) {
        var values = request.getParameterValues(field);
        return values == null ? Stream.empty() : Arrays.stream(values);
    }
}
