package jp.idobata.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDateTime;
import java.util.stream.Stream;
import jp.idobata.search.RegisterQuery.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegisterSqlTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 9, 0);

    static Stream<RegisterQuery> everyQuestion() {
        return Stream.of(Order.values()).flatMap(order -> Stream.of(
                new RegisterQuery(null, null, null, order, 1),
                new RegisterQuery(SearchTerms.of("うどん'; drop table gathering"), true, 3L, order, 2),
                new RegisterQuery(SearchTerms.of("う"), false, null, order, 2000)));
    }

    @ParameterizedTest
    @MethodSource("everyQuestion")
    void everyPlaceOfAValueHasItsValue(RegisterQuery query) {
        for (var sql : new Sql[] {RegisterSql.page(query, NOW), RegisterSql.count(query)}) {
            assertEquals(sql.text().chars().filter(sign -> sign == '?').count(), sql.parameters().size());
        }
    }

    @ParameterizedTest
    @MethodSource("everyQuestion")
    void whatPeopleTypeIsNeverPartOfTheStatement(RegisterQuery query) {
        assertFalse(RegisterSql.page(query, NOW).text().contains("うどん"));
    }
}
