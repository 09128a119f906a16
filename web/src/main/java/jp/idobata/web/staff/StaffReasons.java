package jp.idobata.web.staff;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.idobata.moderation.rule.ReasonTexts;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.Texts;

/** Reasons to start from, so that nobody has to find kind words for the same thing ten times a day. */
@Named
@RequestScoped
public class StaffReasons {

    /** Readings follow in brackets, as in mails. */
    private static final Pattern READING = Pattern.compile("｜([^《]+)《([^》]+)》");

    @EJB
    private ReasonTexts reasons;

    @Inject
    private Here here;

    private final Map<String, List<Start>> starts = new HashMap<>();

    /**
     * A reason to start from.
     *
     * @param name in a word or two, for the button
     * @param text as it goes to the writer, to be finished by hand
     */
    public record Start(String name, String text) {
    }

    /** All in their order, the words in the language of whoever reads them. */
    public List<Start> to(String language) {
        return starts.computeIfAbsent(language, this::read);
    }

    private List<Start> read(String language) {
        var mine = here.getLanguage();
        return reasons.current().stream().map(reason -> new Start(Texts.in(mine).said(reason.name(mine.getCode())),
                READING.matcher(reason.text(language)).replaceAll("$1（$2）"))).toList();
    }
}
