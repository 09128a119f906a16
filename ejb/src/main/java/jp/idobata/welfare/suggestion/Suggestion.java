package jp.idobata.welfare.suggestion;

import java.util.List;
import jp.idobata.welfare.Subject;
import jp.idobata.welfare.WelfareTerm;

/**
 * A term that something could be tagged with.
 *
 * @param percent how likely it is to apply
 * @param reasons words and signs that speak for it, the strongest first
 * @param alike things that are most like it and were given this term
 */
public record Suggestion(WelfareTerm term, int percent, List<Reason> reasons, List<Alike> alike) {

    /**
     * Something that staff gave the same term.
     *
     * @param title what it is called
     */
    public record Alike(Subject subject, String title) {
    }
}
