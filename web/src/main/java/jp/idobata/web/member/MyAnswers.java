package jp.idobata.web.member;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.idobata.Refusal;
import jp.idobata.freshness.Age;
import jp.idobata.freshness.MyFreshness;
import jp.idobata.freshness.Standing;
import jp.idobata.web.frame.Reply;

/** What one is asked of: whether it still holds. On one's own page, answered with one press. */
@Named
@RequestScoped
public class MyAnswers {

    @EJB
    private MyFreshness freshness;

    @Inject
    private Reply reply;

    private List<Standing> open;

    /** What waits for an answer, ages or rests. */
    public List<Standing> getOpen() {
        if (open == null) {
            open = freshness.open();
        }
        return open;
    }

    /** RESTING, AGEING or ASKED. */
    public String state(Standing standing) {
        return (standing.age() == Age.RESTING || standing.age() == Age.AGEING ? standing.age() : Age.ASKED).name();
    }

    /** It holds. */
    public void confirm(Standing standing) {
        try {
            freshness.confirm(standing.entry());
            reply.goodAt("/my", "freshness.my.confirmed", standing.title());
        } catch (Refusal refusal) {
            reply.refused(refusal);
        }
    }
}
