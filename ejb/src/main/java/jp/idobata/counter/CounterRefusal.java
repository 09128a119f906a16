package jp.idobata.counter;

import java.util.List;
import jp.idobata.Refusal;

/** Why something could not be taken in. */
public final class CounterRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private final String field;

    private transient List<CounterRefusal> all = List.of(this);

    private CounterRefusal(String key, String field, Object... arguments) {
        super("counter.refusal." + key, arguments);
        this.field = field;
    }

    /**
     * Refuses for all of them at once.
     *
     * @throws CounterRefusal the first, that knows the others, if there are any
     */
    static void unlessEmpty(List<CounterRefusal> faults) {
        if (!faults.isEmpty()) {
            faults.get(0).all = List.copyOf(faults);
            throw faults.get(0);
        }
    }

    /** All that is wrong, this among it. */
    public List<CounterRefusal> all() {
        return all == null ? List.of(this) : all;
    }

    static CounterRefusal notFound() {
        return new CounterRefusal("unknown", null);
    }

    static CounterRefusal missing(String field) {
        return new CounterRefusal("missing", field);
    }

    static CounterRefusal noConsent() {
        return new CounterRefusal("consent", "consent");
    }

    static CounterRefusal badDay() {
        return new CounterRefusal("day", "on");
    }

    static CounterRefusal noWay() {
        return new CounterRefusal("way", "phone");
    }

    static CounterRefusal noAddress() {
        return new CounterRefusal("address", "address");
    }

    static CounterRefusal noNumber(String field) {
        return new CounterRefusal("number", field);
    }

    static CounterRefusal tooLong(String field, int most) {
        return new CounterRefusal("long", field, most);
    }

    static CounterRefusal changedSince() {
        return new CounterRefusal("since", null);
    }

    static CounterRefusal isPlace() {
        return new CounterRefusal("kind", null);
    }

    /** Name of the field at fault; null if it is none. */
    public String field() {
        return field;
    }
}
