package jp.idobata.web.staff.connect;

import java.util.Optional;
import jp.idobata.welfare.Subject;

/** What was picked for the sheet: {@code g12} is a gathering, {@code p3} a place. */
record Pick(Subject subject) {

    /** Most that a sheet holds. */
    static final int MOST = 6;

    static Pick of(Subject subject) {
        return new Pick(subject);
    }

    static Optional<Pick> read(String text) {
        if (!text.matches("[gp][1-9]\\d{0,17}")) {
            return Optional.empty();
        }
        var id = Long.parseLong(text.substring(1));
        return Optional.of(new Pick(text.charAt(0) == 'g' ? Subject.gathering(id) : Subject.place(id)));
    }

    String text() {
        return (subject.kind() == Subject.Kind.GATHERING ? "g" : "p") + subject.id();
    }
}
