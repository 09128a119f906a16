package jp.idobata.complaint;

import jp.idobata.Refusal;

/** Why a complaint could not be taken. */
public class ComplaintRefusal extends Refusal {

    private ComplaintRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static ComplaintRefusal noWords() {
        return new ComplaintRefusal("complaint.refusal.words");
    }

    static ComplaintRefusal longWords(int most) {
        return new ComplaintRefusal("complaint.refusal.long", most);
    }

    static ComplaintRefusal badAddress() {
        return new ComplaintRefusal("complaint.refusal.address");
    }

    static ComplaintRefusal notFound() {
        return new ComplaintRefusal("complaint.refusal.missing");
    }
}
