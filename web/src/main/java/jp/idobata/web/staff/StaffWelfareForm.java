package jp.idobata.web.staff;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jp.idobata.welfare.Dimension;
import jp.idobata.welfare.WelfareProfile;
import jp.idobata.welfare.WelfareTerm;

/**
 * The form of a welfare profile, filled in with what is written or with what someone has just typed. Its fields are
 * named by the terms' numbers, so that a list of terms that changes meanwhile puts no answer beside another term:
 * {@code term} once for each that applies, {@code ease-12} with {@code yes}, {@code no} or nothing, {@code note},
 * {@code contact} and {@code version}.
 */
public final class StaffWelfareForm {

    private static final String YES = "yes";
    private static final String NO = "no";

    private final List<WelfareTerm> terms;
    private final WelfareProfile content;

    private StaffWelfareForm(List<WelfareTerm> terms, WelfareProfile content) {
        this.terms = terms;
        this.content = content;
    }

    /**
     * One dimension of the form.
     *
     * @param dimension which
     * @param choices its terms in use, and retired ones that are still said
     */
    public record Group(Dimension dimension, List<Choice> choices) {
    }

    /**
     * One term of the form.
     *
     * @param yes whether it is said to apply
     * @param no whether it is said not to apply; if neither, it is not known
     */
    public record Choice(WelfareTerm term, boolean yes, boolean no) {
    }

    static StaffWelfareForm of(List<WelfareTerm> terms, WelfareProfile content) {
        return new StaffWelfareForm(terms, content);
    }

    /**
     * Reads what was typed. A field that cannot be read counts as not filled in.
     *
     * @param typed all values of a field, possibly none
     */
    static StaffWelfareForm typed(List<WelfareTerm> terms, Function<String, List<String>> typed) {
        var yes = new HashSet<Long>();
        var no = new HashSet<Long>();
        var chosen = Set.copyOf(typed.apply("term"));
        for (var term : terms) {
            var answer = one(typed, "ease-" + term.id());
            if (term.dimension() == Dimension.EASE ? YES.equals(answer) : chosen.contains(String.valueOf(term.id()))) {
                yes.add(term.id());
            } else if (NO.equals(answer)) {
                no.add(term.id());
            }
        }
        var version = one(typed, "version");
        return of(terms, new WelfareProfile(yes, no, one(typed, "note"), one(typed, "contact"), null, null,
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0));
    }

    /** The same answers, to be written over a newer state. */
    StaffWelfareForm over(WelfareProfile newer) {
        return of(terms, new WelfareProfile(content.yes(), content.no(), content.note(), content.contact(), null, null,
                newer.version()));
    }

    /** The dimensions in their order. */
    public List<Group> getGroups() {
        return Arrays.stream(Dimension.values()).map(dimension -> new Group(dimension, terms.stream()
                .filter(term -> term.dimension() == dimension).map(this::choice)
                .filter(choice -> !choice.term().retired() || choice.yes() || choice.no()).toList())).toList();
    }

    private Choice choice(WelfareTerm term) {
        return new Choice(term, content.yes().contains(term.id()), content.no().contains(term.id()));
    }

    /** What it says. */
    public WelfareProfile getContent() {
        return content;
    }

    private static String one(Function<String, List<String>> typed, String name) {
        return typed.apply(name).stream().findFirst().orElse("");
    }
}
