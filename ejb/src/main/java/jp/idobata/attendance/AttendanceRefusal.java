package jp.idobata.attendance;

import jp.idobata.Refusal;

/** Why someone cannot come, or a list cannot be changed. */
public class AttendanceRefusal extends Refusal {

    private AttendanceRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static AttendanceRefusal noDate() {
        return new AttendanceRefusal("attendance.refusal.date");
    }

    static AttendanceRefusal notHere() {
        return new AttendanceRefusal("attendance.refusal.here");
    }

    static AttendanceRefusal over() {
        return new AttendanceRefusal("attendance.refusal.over");
    }

    static AttendanceRefusal cancelled() {
        return new AttendanceRefusal("attendance.refusal.cancelled");
    }

    static AttendanceRefusal badName() {
        return new AttendanceRefusal("attendance.refusal.name", Saying.NAME_MOST);
    }

    static AttendanceRefusal badEmail() {
        return new AttendanceRefusal("attendance.refusal.email");
    }

    static AttendanceRefusal badParty(int most) {
        return new AttendanceRefusal("attendance.refusal.party", most);
    }

    static AttendanceRefusal partyTooLarge(int capacity) {
        return new AttendanceRefusal("attendance.refusal.large", capacity);
    }

    static AttendanceRefusal noRoom() {
        return new AttendanceRefusal("attendance.refusal.room");
    }

    static AttendanceRefusal longWord(int most) {
        return new AttendanceRefusal("attendance.refusal.word", most);
    }

    static AttendanceRefusal linkSpent() {
        return new AttendanceRefusal("attendance.refusal.link");
    }

    static AttendanceRefusal takenOff() {
        return new AttendanceRefusal("attendance.refusal.taken");
    }

    static AttendanceRefusal notOnList() {
        return new AttendanceRefusal("attendance.refusal.gone");
    }

    static AttendanceRefusal noReason(int most) {
        return new AttendanceRefusal("attendance.refusal.reason", most);
    }

    static AttendanceRefusal badCapacity(int most) {
        return new AttendanceRefusal("attendance.refusal.capacity", most);
    }

    static AttendanceRefusal badNote(int subjectMost, int textMost) {
        return new AttendanceRefusal("attendance.refusal.note", subjectMost, textMost);
    }

    static AttendanceRefusal tooManyNotes(int most) {
        return new AttendanceRefusal("attendance.refusal.notes", most);
    }

    static AttendanceRefusal nobodyComes() {
        return new AttendanceRefusal("attendance.refusal.nobody");
    }

    static AttendanceRefusal tooBusy() {
        return new AttendanceRefusal("attendance.refusal.busy");
    }
}
