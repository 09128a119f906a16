package jp.idobata.web.visitor.api;

import java.util.List;

/** Parameters could not be read: the answer is 400 and names them. */
class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> fields;

    /** Only names that this interface itself has are ever repeated to the one who asks. */
    Refused(List<String> fields) {
        super("unreadable parameters: " + fields);
        this.fields = fields;
    }

    List<String> fields() {
        return fields;
    }
}
