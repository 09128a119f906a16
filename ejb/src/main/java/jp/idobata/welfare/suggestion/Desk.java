package jp.idobata.welfare.suggestion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.idobata.welfare.Subject;
import jp.idobata.welfare.WelfareTerm;

/** What it takes to suggest something: the text, the dictionary, and what was learnt. */
@Dependent
class Desk {

    @Inject
    private EvidenceReader evidences;

    @Inject
    private HintReader hints;

    @Inject
    private ModelStore models;

    /** A text with the dictionary's words in it; empty if there is no such thing. */
    Optional<Lesson> lesson(Subject subject, Collection<WelfareTerm> terms) {
        return evidences.read(subject.kind(), List.of(subject.id())).values().stream().findFirst()
                .map(found -> Lesson.of(new Decision(found.evidence(), Map.of()), hints
                .dictionary(new TermKeys(terms))));
    }

    Model model() {
        return models.model();
    }

    List<WelfareTerm> speaking(Collection<WelfareTerm> terms) {
        return models.speaking(terms);
    }

    Map<Subject, String> titles(Collection<Subject> subjects) {
        var titles = new HashMap<Subject, String>();
        for (var kind : Subject.Kind.values()) {
            var ids = subjects.stream().filter(subject -> subject.kind() == kind).map(Subject::id).toList();
            evidences.read(kind, ids).values().forEach(found ->
                    titles.put(found.evidence().subject(), found.evidence().title()));
        }
        return titles;
    }

    Suggestions.Figures figures() {
        var label = models.latest();
        return new Suggestions.Figures(label.map(ModelStore.Label::trainedAt).orElse(null),
                label.map(ModelStore.Label::decisions).orElse(0), models.measures("WORDS"), models.measures("BOTH"),
                models.rule());
    }

    void rule(Rule rule, String by, LocalDateTime now) {
        models.rule(rule, by, now);
    }
}
