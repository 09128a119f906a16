package jp.idobata.web.staff.queue;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import jp.idobata.moderation.rule.Blocks;
import jp.idobata.moderation.rule.DeskRules;
import jp.idobata.moderation.rule.ReasonText;
import jp.idobata.moderation.rule.ReasonTexts;
import jp.idobata.moderation.rule.Rule;
import jp.idobata.moderation.rule.RulePage;
import jp.idobata.moderation.rule.Trusts;
import jp.idobata.moderation.rule.Unlisted;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffAsked;
import jp.idobata.web.staff.StaffDeeds;

/**
 * How the desk works, one part at a time (parameter {@code part}): words to start from, who is trusted, what is kept
 * off the list, who may not post, and whether two have to agree.
 */
@Named
@RequestScoped
public class StaffRulesPage {

    private static final List<String> PARTS = List.of("reasons", "trusts", "unlisted", "blocks", "desk");

    @EJB
    private ReasonTexts reasons;

    @EJB
    private Trusts trusts;

    @EJB
    private Unlisted unlisted;

    @EJB
    private Blocks blocks;

    @EJB
    private DeskRules rules;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private String part;
    private RulePage lines;

    @PostConstruct
    void arrive() {
        part = PARTS.contains(word("part")) ? word("part") : PARTS.get(0);
    }

    /** Does what a pressed button names, if the request is a form's. */
    public void look() {
        if (request.getMethod().equals("POST")) {
            pressed("retire", reasons::retire);
            pressed("restore", reasons::restore);
            pressed("up", reasons::up);
            pressed("end-trusts", trusts::end);
            pressed("end-unlisted", unlisted::end);
            pressed("end-blocks", blocks::end);
            pressed("write", this::write);
        }
    }

    private void pressed(String button, LongConsumer deed) {
        var number = word(button);
        if (number.matches("\\d{1,18}")) {
            does(() -> deed.accept(Long.parseLong(number)));
        }
    }

    private void does(Runnable deed) {
        if (deeds.attempt(deed)) {
            reply.goodAt("/staff/queue/rules?part=" + part, "queue.rules.done");
        }
    }

    private void write(long id) {
        reasons.write(new ReasonText(id, word("name-" + id), word("nameSimple-" + id), word("nameEn-" + id),
                word("text-" + id), word("textSimple-" + id), word("textEn-" + id)));
    }

    /** Enters what was typed into the form of the part. */
    public void enter() {
        does(() -> {
            switch (part) {
                case "trusts" -> trusts.trust(word("what"), word("reason"));
                case "unlisted" -> unlisted.enter(word("kind"), word("what"), word("reason"), until());
                case "blocks" -> blocks.enter(word("what"), word("reason"), until());
                default -> rules.change(!word("fourEyes").isEmpty(), StaffAsked.number("sample")
                        .map(share -> (int) Math.min(share, Integer.MAX_VALUE)).orElse(null));
            }
        });
    }

    private LocalDate until() {
        try {
            return word("until").isEmpty() ? null : LocalDate.parse(word("until"));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private String word(String name) {
        var text = request.getParameter(name);
        return text == null ? "" : text.strip();
    }

    /**
     * What stands in a field that was sent and not taken; what was written of words that are no more begins new ones.
     */
    public String typed(String name) {
        return name.endsWith("-0") && isGone(word("write")) ? word(name.substring(0, name.length() - 1)
                + word("write")) : word(name);
    }

    private boolean isGone(String id) {
        return id.matches("[1-9]\\d{0,17}") && getReasons().stream().noneMatch(one -> id.equals(String.valueOf(
                one.id())));
    }

    /** What stands in a field of words: what was sent and not taken, else what is so. */
    public String said(String field, long id, String now) {
        return isRefused(id) ? word(field + "-" + id) : now;
    }

    /** Whether these words were sent and not taken. */
    public boolean isRefused(long id) {
        return request.getMethod().equals("POST") && word("write").equals(String.valueOf(id));
    }

    /** The share that stands in the form. */
    public String getSample() {
        return request.getParameter("sample") == null ? String.valueOf(getRules().samplePercent()) : word("sample");
    }

    /** Whether two have to agree, as the form has it. */
    public boolean isTwo() {
        return request.getParameter("sample") == null ? getRules().fourEyes() : !word("fourEyes").isEmpty();
    }

    public String getPart() {
        return part;
    }

    public List<String> getParts() {
        return PARTS;
    }

    public List<ReasonText> getReasons() {
        return reasons.current();
    }

    /** Words that are no longer offered. */
    public List<Rule> getRetired() {
        return reasons.retired();
    }

    /** Lines of the part, if it is a list. */
    public RulePage getLines() {
        if (lines == null) {
            lines = switch (part) {
                case "trusts" -> trusts.page(getWords(), StaffAsked.page());
                case "unlisted" -> unlisted.page(getWords(), StaffAsked.page());
                case "blocks" -> blocks.page(getWords(), StaffAsked.page());
                default -> new RulePage(List.of(), 0, 1);
            };
        }
        return lines;
    }

    /** What the list is narrowed by. */
    public String getWords() {
        return StaffAsked.words("q");
    }

    /** Whether the part is a list of lines. */
    public boolean isList() {
        return Set.of("trusts", "unlisted", "blocks").contains(part);
    }

    /** Whether lines of it have a last day. */
    public boolean isDated() {
        return Set.of("unlisted", "blocks").contains(part);
    }

    public DeskRules.Set getRules() {
        return rules.current();
    }
}
