package jp.idobata.insight.meeting.personal;

import java.util.Collection;
import java.util.List;
import jp.idobata.Refusal;

/** A text that is kept here must say nothing of one person: where it seems to, and why. */
public class PersonalRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private final transient List<Recognised> found;

    private PersonalRefusal(List<Recognised> found) {
        super("meeting.refusal.personal", found.size());
        this.found = List.copyOf(found);
    }

    /** The pieces, in the order of the text. */
    public List<Recognised> found() {
        return found == null ? List.of() : found;
    }

    /**
     * Lets pass what says nothing of one person, as far as we can tell.
     *
     * @param notPeople pieces of which somebody has said that they are no person's name
     * @throws PersonalRefusal if it does
     */
    public static void check(String text, Collection<String> notPeople) {
        var found = PersonalData.in(text, notPeople);
        if (!found.isEmpty()) {
            throw new PersonalRefusal(found);
        }
    }
}
