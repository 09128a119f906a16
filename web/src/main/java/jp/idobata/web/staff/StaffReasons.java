package jp.idobata.web.staff;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.idobata.moderation.rule.ReasonTexts;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.Texts;

/** Reasons to start from, so that nobody has to find kind words for the same thing ten times a day. */
@Named
@RequestScoped
public class StaffReasons {

    @EJB
    private ReasonTexts reasons;

    @Inject
    private Here here;

    private List<Start> starts;

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
        if (starts == null) {
            var language = here.getLanguage();
            var texts = Texts.in(language);
            starts = reasons.current().stream().map(reason -> new Start(texts.said(reason.name(language.getCode())),
                    texts.said(reason.text(language.getCode())))).toList();
        }
        return starts;
    }
}
