package jp.idobata.web.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.idobata.welfare.WelfareProfile;
import jp.idobata.welfare.WelfareTerm;

/** Tells what each writing of a profile changed. */
final class StaffWelfareHistory {

    private final List<WelfareTerm> terms;
    private final Map<String, String> names;

    /** @param names of accounts by address */
    StaffWelfareHistory(List<WelfareTerm> terms, Map<String, String> names) {
        this.terms = terms;
        this.names = names;
    }

    /**
     * One state a profile is or was in.
     *
     * @param by name of who wrote it
     * @param changes what it says otherwise than the state before
     * @param says the names of the terms it says, denied ones too
     * @param noted whether note or contact differ from the state before
     */
    public record State(String by, List<Change> changes, List<Change> says, boolean noted, WelfareProfile content) {
    }

    /**
     * What is said of one term.
     *
     * @param kind {@code yes}, {@code no}, or {@code gone}: no longer said
     * @param name of the term
     */
    public record Change(String kind, String name) {
    }

    /** The states with what each changed, the latest first; the earliest changed nothing but silence. */
    List<State> states(List<WelfareProfile> history) {
        return IntStream.range(0, history.size()).mapToObj(i -> state(history.get(i),
                i + 1 < history.size() ? history.get(i + 1) : WelfareProfile.NONE)).toList();
    }

    private State state(WelfareProfile now, WelfareProfile before) {
        var changes = new ArrayList<Change>();
        add(changes, "yes", now.yes(), before.yes());
        add(changes, "no", now.no(), before.no());
        add(changes, "gone", union(before), union(now));
        var says = new ArrayList<Change>();
        add(says, "yes", now.yes(), Set.of());
        add(says, "no", now.no(), Set.of());
        return new State(names.getOrDefault(now.writtenBy(), now.writtenBy()), changes, says,
                !Objects.equals(now.note(), before.note()) || !Objects.equals(now.contact(), before.contact()), now);
    }

    /** Terms of the one set that are not in the other, in the order of the taxonomy. */
    private void add(List<Change> changes, String kind, Set<Long> some, Set<Long> others) {
        terms.stream().filter(term -> some.contains(term.id()) && !others.contains(term.id()))
                .forEach(term -> changes.add(new Change(kind, term.name())));
    }

    private static Set<Long> union(WelfareProfile profile) {
        return Stream.of(profile.yes(), profile.no()).flatMap(Set::stream).collect(Collectors.toSet());
    }
}
