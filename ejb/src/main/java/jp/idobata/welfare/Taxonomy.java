package jp.idobata.welfare;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import jp.idobata.account.Role;

/**
 * The municipality's list of terms, kept by curators and administrators. Whatever is done to it is written into a book:
 * who, when, what it was and what it became. A term's code never changes, and no term is ever deleted.
 */
@Stateless
@RolesAllowed({Role.CURATOR_NAME, Role.ADMINISTRATOR_NAME})
public class Taxonomy {

    /** The greatest age that can be given. */
    public static final int AGE_MOST = 150;

    private static final int NAME_MOST = 80;

    @PersistenceContext(unitName = "welfare")
    private EntityManager em;

    @Inject
    private TermList list;

    /**
     * Adds a term at the end of its dimension. Its code is made from its position, which no other ever has: terms are
     * never deleted.
     *
     * @throws WelfareRefusal if the name is missing, too long, or that of another term of the dimension
     */
    public void add(Dimension dimension, String name) {
        var plain = requireName(dimension, name, null);
        var last = list.of(dimension).stream().mapToInt(Term::lastNumber).max().orElse(0);
        var position = last + 10;
        var term = new Term(dimension, Term.OWN + position, plain, position);
        em.persist(term);
        em.flush();
        list.note(term, TermDeed.Kind.ADDED, null, plain);
    }

    /**
     * Calls a term by another name; what was said with it now reads so.
     *
     * @throws WelfareRefusal as for {@link #add}
     */
    public void rename(long termId, String name) {
        var term = list.term(termId);
        var plain = requireName(term.getDimension(), name, termId);
        if (!plain.equals(term.getName())) {
            list.note(term, TermDeed.Kind.RENAMED, term.getName(), plain);
            term.rename(plain);
        }
    }

    /** Takes a term out of use; what was said with it stays. */
    public void retire(long termId) {
        var term = list.term(termId);
        if (!term.isRetired()) {
            term.retire(list.now());
            list.note(term, TermDeed.Kind.RETIRED, null, null);
        }
    }

    /**
     * Takes a retired term into use again. If it had been merged, what was said with it stays with the other, and the
     * merger is over: it cannot be taken back any more, and stands in no other's way.
     */
    public void restore(long termId) {
        var term = list.term(termId);
        if (term.isRetired()) {
            list.endMerger(term);
            term.takeBackIntoUse();
            list.note(term, TermDeed.Kind.RESTORED, null, null);
        }
    }

    /** Puts a term one further up in its dimension, or down; at the end of the list nothing happens. */
    public void move(long termId, boolean up) {
        var term = list.term(termId);
        var all = list.of(term.getDimension());
        var from = all.indexOf(term);
        var to = up ? from - 1 : from + 1;
        if (to >= 0 && to < all.size()) {
            term.swap(all.get(to));
            list.note(term, TermDeed.Kind.MOVED, String.valueOf(from + 1), String.valueOf(to + 1));
        }
    }

    /**
     * Says for people of which ages a term is meant, so that figures can be given per 1,000 of them.
     *
     * @param from least age in years, null if there is none
     * @param to most age, included, null if there is none
     * @throws WelfareRefusal if an age is below 0 or above {@value #AGE_MOST}, or the first is above the second
     */
    public void ages(long termId, Integer from, Integer to) {
        var term = list.term(termId);
        if (isNoAge(from) || isNoAge(to) || from != null && to != null && from > to) {
            throw WelfareRefusal.badAges(AGE_MOST);
        }
        if (!Objects.equals(from, term.getBandFrom()) || !Objects.equals(to, term.getBandTo())) {
            var was = ages(term.getBandFrom(), term.getBandTo());
            term.meantFor(from, to);
            list.note(term, TermDeed.Kind.AGES, was, ages(from, to));
        }
    }

    /** What was done to the list, the latest first. */
    @RolesAllowed({Role.CURATOR_NAME, Role.SUPPORTER_NAME, Role.ADMINISTRATOR_NAME})
    public List<TermDeed> book(int most) {
        return list.book(most);
    }

    private static boolean isNoAge(Integer age) {
        return age != null && (age < 0 || age > AGE_MOST);
    }

    private static String ages(Integer from, Integer to) {
        return from == null && to == null ? null
                : Objects.toString(from, "") + "\u2013" + Objects.toString(to, "");
    }

    private String requireName(Dimension dimension, String name, Long own) {
        if (name == null || name.isBlank() || name.strip().codePointCount(0, name.strip().length()) > NAME_MOST) {
            throw WelfareRefusal.badName(NAME_MOST);
        }
        if (list.of(dimension).stream().anyMatch(term -> term.getName().equals(name.strip())
                && !term.getId().equals(own))) {
            throw WelfareRefusal.nameTaken();
        }
        return name.strip();
    }
}
