package jp.idobata.welfare.suggestion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import jp.idobata.welfare.WelfareTerm;

/** What is learnt from: the dictionary and staff's decisions. */
@Dependent
class Books {

    @Inject
    private HintReader hints;

    @Inject
    private DecisionReader decisions;

    Dictionary dictionary(TermKeys keys) {
        return hints.dictionary(keys);
    }

    List<Decision> decisions(Collection<WelfareTerm> terms) {
        return decisions.all(terms);
    }

    void begin(TermKeys keys, String by, LocalDateTime now) {
        hints.begin(keys, by, now);
    }
}
