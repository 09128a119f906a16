package jp.idobata.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.Texts;

/** Reasons to start from, so that nobody has to find kind words for the same thing ten times a day. */
@Named
@RequestScoped
public class StaffReasons {

    @Inject
    private Here here;

    /**
     * A reason to start from.
     *
     * @param name in a word or two, for the button
     * @param text as it goes to the writer, to be finished by hand
     */
    public record Start(String name, String text) {
    }

    /** For giving something back. */
    public List<Start> getReturning() {
        var texts = Texts.in(here.getLanguage());
        return Stream.of("place", "date", "contact", "words", "names", "business", "double")
                .map(reason -> new Start(texts.get("staff.reason." + reason), texts.get("staff.reason." + reason
                        + ".text"))).toList();
    }
}
