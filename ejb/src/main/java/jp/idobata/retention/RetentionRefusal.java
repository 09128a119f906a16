package jp.idobata.retention;

import jp.idobata.Refusal;

/** Why something cannot be kept for that long. */
public class RetentionRefusal extends Refusal {

    private RetentionRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static RetentionRefusal badDays(int most) {
        return new RetentionRefusal("retention.refusal.days", most);
    }
}
