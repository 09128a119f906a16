package jp.idobata;

import jakarta.ejb.ApplicationException;

/**
 * Something the town does not let happen, said to the person who asked. Rolls the transaction back. Subclasses live
 * beside the concept that refuses; the message is a key of the web module's text bundle, so that nobody ever reads a
 * stack trace.
 */
@ApplicationException(rollback = true)
public abstract class Refusal extends RuntimeException {

    private final transient Object[] arguments;

    /**
     * @param messageKey key of the sentence to show
     * @param arguments values for its placeholders
     */
    protected Refusal(String messageKey, Object... arguments) {
        super(messageKey);
        this.arguments = arguments;
    }

    /** Key of the sentence to show. */
    public String messageKey() {
        return getMessage();
    }

    /** Values for the sentence's placeholders, possibly none. */
    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
