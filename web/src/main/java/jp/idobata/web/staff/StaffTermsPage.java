package jp.idobata.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.idobata.web.frame.Reply;
import jp.idobata.welfare.Dimension;
import jp.idobata.welfare.Merger;
import jp.idobata.welfare.Mergers;
import jp.idobata.welfare.Taxonomy;
import jp.idobata.welfare.TermDeed;
import jp.idobata.welfare.WelfareProfiles;
import jp.idobata.welfare.WelfareTerm;

/**
 * The municipality's list of terms. All staff read it; curators and administrators change it. What was typed comes as
 * {@code name-12}, {@code from-12}, {@code to-12} and {@code into-12} for the term of that number, or
 * {@code name-FIELD} for a new one of that dimension. The parameters {@code merge-from} and {@code merge-into} name two
 * terms that may be merged; they are only ever sent by a form, never in an address.
 */
@Named
@RequestScoped
public class StaffTermsPage {

    private static final int BOOK_MOST = 100;

    @EJB
    private WelfareProfiles profiles;

    @EJB
    private Taxonomy taxonomy;

    @EJB
    private Mergers mergers;

    @Inject
    private HttpServletRequest request;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private StaffDesk desk;

    @Inject
    private Reply reply;

    private List<WelfareTerm> terms;
    private List<Group> groups;
    private Merger merger;
    private List<Deed> book;

    /** One dimension with all its terms. */
    public record Group(Dimension dimension, List<WelfareTerm> terms) {

        /** The terms that this one could be merged into. */
        public List<WelfareTerm> others(WelfareTerm term) {
            return terms.stream().filter(other -> other.id() != term.id() && !other.retired()).toList();
        }
    }

    /**
     * Something that was done to the list.
     *
     * @param term what the term is called now
     * @param by name of who did it
     */
    public record Deed(TermDeed deed, String term, String by) {
    }

    @PostConstruct
    void look() {
        terms = profiles.terms();
        groups = Arrays.stream(Dimension.values()).map(dimension -> new Group(dimension,
                terms.stream().filter(term -> term.dimension() == dimension).toList())).toList();
        var from = StaffAsked.number("merge-from");
        var into = StaffAsked.number("merge-into");
        if (request.getMethod().equals("POST") && desk.isCurating() && from.isPresent() && into.isPresent()) {
            deeds.attempt(() -> merger = mergers.preview(from.get(), into.get()));
        }
    }

    public List<Group> getGroups() {
        return groups;
    }

    public void add(Dimension dimension) {
        change(() -> taxonomy.add(dimension, request.getParameter("name-" + dimension)));
    }

    public void rename(long term) {
        change(() -> taxonomy.rename(term, request.getParameter("name-" + term)));
    }

    public void retire(long term) {
        change(() -> taxonomy.retire(term));
    }

    public void restore(long term) {
        change(() -> taxonomy.restore(term));
    }

    public void move(long term, boolean up) {
        change(() -> taxonomy.move(term, up));
    }

    /** Says for which ages a term is meant; what is no number counts as an age that cannot be. */
    public void ages(long term) {
        change(() -> taxonomy.ages(term, age("from-" + term), age("to-" + term)));
    }

    private Integer age(String field) {
        var text = Optional.ofNullable(request.getParameter(field)).orElse("").strip();
        return text.isEmpty() ? null : text.matches("\\d{1,4}") ? Integer.valueOf(text) : Integer.valueOf(-1);
    }

    /** Shows what would change if a term was merged into the one that was chosen beside it. */
    public void weigh(long term) {
        deeds.attempt(() -> merger = mergers.preview(term, StaffAsked.number("into-" + term).orElse(0L)));
    }

    /** Merges the two that are shown. */
    public void merge() {
        change(() -> mergers.merge(merger.from().id(), merger.into().id()));
    }

    /** Takes a merger back. */
    public void unmerge(long deed) {
        change(() -> mergers.undo(deed));
    }

    /** What would happen if the two chosen terms were merged; null if none are chosen. */
    public Merger getMerger() {
        return merger;
    }

    /** What was done to the list, the latest first. */
    public List<Deed> getBook() {
        if (book == null) {
            var deeds = taxonomy.book(BOOK_MOST);
            var names = desk.namesOf(deeds.stream().map(TermDeed::by).collect(Collectors.toSet()));
            var called = terms.stream().collect(Collectors.toMap(WelfareTerm::id, WelfareTerm::name));
            book = deeds.stream().map(deed -> new Deed(deed, called.get(deed.termId()),
                    names.getOrDefault(deed.by(), deed.by()))).toList();
        }
        return book;
    }

    private void change(Runnable deed) {
        if (deeds.attempt(deed)) {
            reply.goodAt("/staff/terms", "staff.terms.done");
        }
    }
}
