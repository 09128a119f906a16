package jp.idobata.counter;

import jp.idobata.Refusal;

/** Why something could not be taken in. */
public final class CounterRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private final String field;

    private CounterRefusal(String key, String field, Object... arguments) {
        super("counter.refusal." + key, arguments);
        this.field = field;
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

    static CounterRefusal isPlace() {
        return new CounterRefusal("kind", null);
    }

    /** Name of the field at fault; null if it is none. */
    public String field() {
        return field;
    }
}
