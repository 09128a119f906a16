package jp.idobata.web.visitor.api;

import java.util.List;

/** What was sent cannot be taken: the answer says so with a status, a sentence, and what is wrong member by member. */
class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final transient String detail;
    private final transient List<Problem.Fault> faults;

    /** @param detail what can be done about it; null for what is said of the status anyway */
    Unfit(int status, String detail, List<Problem.Fault> faults) {
        super("unfit: " + status);
        this.status = status;
        this.detail = detail;
        this.faults = faults;
    }

    int status() {
        return status;
    }

    String detail() {
        return detail;
    }

    List<Problem.Fault> faults() {
        return faults;
    }
}
