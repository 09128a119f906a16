package jp.idobata.gathering.recurrence;

import jp.idobata.Refusal;

/** Why a text is no rule by which dates recur. */
public class RecurrenceRefusal extends Refusal {

    private RecurrenceRefusal(String key) {
        super(key);
    }

    static RecurrenceRefusal badRule() {
        return new RecurrenceRefusal("gathering.problem.rrule.bad");
    }
}
