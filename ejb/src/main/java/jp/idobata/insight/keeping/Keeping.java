package jp.idobata.insight.keeping;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.idobata.account.Role;
import jp.idobata.calendar.TownClock;

/** Where administrators say how long is kept what lies behind the wall, and see what goes. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class Keeping {

    /** Most that are told one by one. */
    private static final int FIRST_MOST = 100;

    @Resource
    private SessionContext session;

    @Inject
    private KeepingBook book;

    @Inject
    private TownClock clock;

    /** Every kind with its rule, how many would go tonight, and what went last. */
    public List<MatterRule> rules() {
        var last = book.last().stream().collect(Collectors.toMap(Gone::matter, Function.identity()));
        return Arrays.stream(Matter.values()).map(matter -> rule(matter, last.get(matter))).toList();
    }

    /**
     * What would go tonight by another rule, without setting it.
     *
     * @param then null: for good
     * @param most so many are told one by one, the oldest first
     * @throws KeepingRefusal if it cannot be set
     */
    public Preview preview(Matter matter, Span then, int most) {
        require(matter, then);
        var count = book.count(matter, then);
        return new Preview(rule(matter, null), then, count.due(), count.oldest(),
                book.first(matter, then, Math.min(most, FIRST_MOST)));
    }

    /**
     * Sets how long a kind is kept.
     *
     * @param span null: for good
     * @throws KeepingRefusal if it is shorter than the kind may have it, or longer than
     * {@value Matter#YEARS_MOST} years
     */
    public void set(Matter matter, Span span) {
        require(matter, span);
        book.set(matter, span, session.getCallerPrincipal().getName());
    }

    /** What was deleted of late, the last night first. */
    public List<Gone> nights() {
        return book.nights();
    }

    private MatterRule rule(Matter matter, Gone last) {
        var setting = book.setting(matter);
        var count = book.count(matter, setting.span());
        return new MatterRule(matter, setting.span(), count.due(), count.oldest(), setting.name(), setting.at(), last);
    }

    private void require(Matter matter, Span span) {
        var today = clock.today();
        // Whoever asks for more than the calendar has would be answered by a fault of it.
        if (span != null && (span.amount() < 1 || span.amount() > Matter.YEARS_MOST * 366
                || span.first(today).isAfter(today.minusDays(matter.leastDays()))
                || span.first(today).isBefore(today.minusYears(Matter.YEARS_MOST)))) {
            throw KeepingRefusal.badSpan(matter.leastDays(), Matter.YEARS_MOST);
        }
    }
}
