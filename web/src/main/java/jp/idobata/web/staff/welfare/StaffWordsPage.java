package jp.idobata.web.staff.welfare;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffDeeds;
import jp.idobata.welfare.WelfareProfiles;
import jp.idobata.welfare.WelfareTerm;
import jp.idobata.welfare.suggestion.Measure;
import jp.idobata.welfare.suggestion.Rule;
import jp.idobata.welfare.suggestion.Studies;
import jp.idobata.welfare.suggestion.Suggestions;
import jp.idobata.welfare.suggestion.Words;

/**
 * The dictionary and how right suggestions are. What is looked for comes as {@code term}, {@code part} and
 * {@code page}; the button that was pressed as {@code add}, {@code change}, {@code retire} or {@code restore} with the
 * number of a word, as {@code rule} or as {@code learn}. {@code version-7} is how the word 7 was read, {@code word} the
 * word whose history is shown.
 */
@Named
@RequestScoped
public class StaffWordsPage {

    @EJB
    private Words words;

    @EJB
    private Suggestions suggestions;

    @EJB
    private Studies studies;

    @EJB
    private WelfareProfiles profiles;

    @Inject
    private HttpServletRequest request;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    private List<WelfareTerm> terms;
    private Words.Page found;
    private Suggestions.Figures figures;

    /**
     * How right the suggestions of one term are.
     *
     * @param words the dictionary alone; null if it was never measured
     * @param both with what was learnt; likewise
     * @param silent whether it is not suggested, because it was wrong too often
     */
    public record Figure(WelfareTerm term, Measure words, Measure both, boolean silent) {
    }

    /** Does what was pressed. */
    public void act() {
        if (!request.getMethod().equals("POST")) {
            return;
        }
        pressed("add").ifPresent(one -> attempt("suggestion.words.added", () -> words.write(text("phrase"),
                number("hints-at"), (int) number("weight"), text("source"))));
        pressed("change").ifPresent(id -> attempt("suggestion.words.changed",
                () -> words.change(id, number("version-" + id), (int) number("weight-" + id))));
        pressed("retire").ifPresent(id -> attempt("suggestion.words.changed",
                () -> words.use(id, number("version-" + id), false)));
        pressed("restore").ifPresent(id -> attempt("suggestion.words.changed",
                () -> words.use(id, number("version-" + id), true)));
        pressed("rule").ifPresent(one -> attempt("suggestion.rule.written", () -> suggestions.rule(
                new Rule((int) number("precision"), (int) number("cases")))));
        pressed("learn").ifPresent(one -> attempt("suggestion.learnt", studies::learn));
        found = null;
    }

    private void attempt(String key, Runnable deed) {
        if (deeds.attempt(deed)) {
            reply.good(key);
        }
    }

    /** What the word that is asked for says and said before; empty if none is. */
    public List<Words.Said> getHistory() {
        return number("word") > 0 ? words.history(number("word")) : List.of();
    }

    /** That moment. */
    public Instant moment(Words.Said said) {
        return said.at().toInstant(ZoneOffset.UTC);
    }

    private Optional<Long> pressed(String button) {
        return Optional.ofNullable(request.getParameter(button)).map(value -> number(button));
    }

    private String text(String field) {
        return Optional.ofNullable(request.getParameter(field)).orElse("").strip();
    }

    /** The number of a field; -1,000,000, which is refused everywhere, if it is none. */
    private long number(String field) {
        var text = Normalizer.normalize(text(field), Normalizer.Form.NFKC).replace('\u2212', '-');
        return text.matches("-?\\d{1,9}") ? Long.parseLong(text) : -1_000_000;
    }

    /** One page of the words that are looked for. */
    public Words.Page getFound() {
        if (found == null) {
            found = words.page(getTerm(), getPart(), (int) Math.max(1, Math.min(10_000, number("page"))));
        }
        return found;
    }

    public Long getTerm() {
        return number("term") > 0 ? Long.valueOf(number("term")) : null;
    }

    public String getPart() {
        return text("part").substring(0, Math.min(80, text("part").length()));
    }

    /** The terms in use. */
    public List<WelfareTerm> getTerms() {
        return all().stream().filter(term -> !term.retired()).toList();
    }

    private List<WelfareTerm> all() {
        if (terms == null) {
            terms = profiles.terms();
        }
        return terms;
    }

    /** The terms by number. */
    public Map<Long, WelfareTerm> getByNumber() {
        return all().stream().collect(Collectors.toMap(WelfareTerm::id, Function.identity()));
    }

    public Suggestions.Figures getFigures() {
        if (figures == null) {
            figures = suggestions.figures();
        }
        return figures;
    }

    /** Whether one may have it learn while one waits; of very many decisions it learns by itself. */
    public boolean isQuick() {
        return studies.isQuick();
    }

    /** When was learnt last. */
    public Instant getTrainedAt() {
        return getFigures().trainedAt().toInstant(ZoneOffset.UTC);
    }

    /** How right each term is, where there is anything to say. */
    public List<Figure> getRows() {
        var told = getFigures();
        return getTerms().stream().map(term -> new Figure(term, told.words().get(term.id()),
                told.both().get(term.id()), !told.rule().speaks(told.both().get(term.id()))))
                .filter(row -> row.words() != null || row.both() != null).toList();
    }
}
