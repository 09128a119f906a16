package jp.idobata.insight.meeting;

import jp.idobata.Refusal;

/** Why something about notes and meetings could not be done. */
public class MeetingRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private MeetingRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static MeetingRefusal missing() {
        return new MeetingRefusal("meeting.refusal.missing");
    }

    static MeetingRefusal changedMeanwhile() {
        return new MeetingRefusal("meeting.refusal.changed");
    }

    static MeetingRefusal badText(int most) {
        return new MeetingRefusal("meeting.refusal.text", most);
    }

    static MeetingRefusal badChoice() {
        return new MeetingRefusal("meeting.refusal.choice");
    }

    static MeetingRefusal badDay() {
        return new MeetingRefusal("meeting.refusal.day");
    }

    static MeetingRefusal closed() {
        return new MeetingRefusal("meeting.refusal.closed");
    }

    static MeetingRefusal openTasks(int many) {
        return new MeetingRefusal("meeting.refusal.tasks", many);
    }

    static MeetingRefusal nothingToUndo() {
        return new MeetingRefusal("meeting.refusal.undo");
    }

    static MeetingRefusal letGo() {
        return new MeetingRefusal("meeting.refusal.gone");
    }

    static MeetingRefusal used() {
        return new MeetingRefusal("meeting.refusal.used");
    }

    static MeetingRefusal off() {
        return new MeetingRefusal("meeting.refusal.off");
    }

    static MeetingRefusal notYours() {
        return new MeetingRefusal("meeting.refusal.yours");
    }
}
