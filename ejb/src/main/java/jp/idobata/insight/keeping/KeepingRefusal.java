package jp.idobata.insight.keeping;

import jp.idobata.Refusal;

/** Why something cannot be kept for that long. */
public class KeepingRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private KeepingRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static KeepingRefusal badSpan(int leastDays, int mostYears) {
        return new KeepingRefusal("keeping.refusal.span", leastDays, mostYears);
    }
}
