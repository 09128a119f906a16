package jp.idobata.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jp.idobata.calendar.TownClock;
import jp.idobata.gathering.ProposalRules;
import jp.idobata.web.frame.Reply;

/** Says beside the fields of the posting form what is wrong with them. */
@RequestScoped
public class PostWrongs {

    @Inject
    private TownClock clock;

    @Inject
    private PlacePin pin;

    @Inject
    private Reply reply;

    /** Says all that is wrong; true if nothing is. */
    boolean check(PostReading reading) {
        tell(reading);
        var problems = ProposalRules.check(reading.proposal(), clock.now());
        problems.stream().filter(problem -> reading.wrongs().stream()
                .noneMatch(wrong -> wrong.field().replaceAll("\\d+$", "")
                .equals(PostReading.field(problem).replaceAll("\\d+$", ""))
                        || "dates".equals(problem.field()) && wrong.field().matches("(day|start|end|last)\\d+")))
                .forEach(problem -> reply.wrong(PostReading.field(problem), problem.messageKey(), problem.arguments()
                .toArray()));
        var where = reading.proposal();
        return !pin.isAstray(where.latitude(), where.longitude()) && reading.wrongs().isEmpty() && problems.isEmpty();
    }

    /** Says why a rule gives no dates. */
    void tellNoDates(PostReading reading, PostForm form) {
        tell(reading);
        if (!reply.hasWrong()) {
            reply.wrong("repeat", form.word("repeat") == null ? "member.post.repeat.missing"
                    : form.hasRow(0) ? "gathering.problem.rrule.never" : "member.post.repeat.first");
        }
    }

    /** Says what cannot be read. */
    void tell(PostReading reading) {
        reading.wrongs().forEach(wrong -> reply.wrong(wrong.field(), wrong.key()));
    }
}
