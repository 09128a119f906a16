package jp.idobata.announcement;

import jp.idobata.Refusal;
import jp.idobata.announcement.text.Said;

/** Why something could not be announced, or not any more. */
public class AnnouncementRefusal extends Refusal {

    private static final long serialVersionUID = 1;

    private AnnouncementRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static AnnouncementRefusal notPublic() {
        return new AnnouncementRefusal("announce.refusal.notpublic");
    }

    static AnnouncementRefusal nothingChosen() {
        return new AnnouncementRefusal("announce.refusal.nothing");
    }

    static AnnouncementRefusal noWords() {
        return new AnnouncementRefusal("announce.refusal.nowords");
    }

    static AnnouncementRefusal noTitle() {
        return new AnnouncementRefusal("announce.refusal.notitle", Said.TITLE_MOST);
    }

    static AnnouncementRefusal tooLong(int most) {
        return new AnnouncementRefusal("announce.refusal.toolong", most);
    }

    static AnnouncementRefusal notSetUp() {
        return new AnnouncementRefusal("announce.refusal.unset");
    }

    static AnnouncementRefusal badMoment(int days) {
        return new AnnouncementRefusal("announce.refusal.moment", days);
    }

    static AnnouncementRefusal overtaken() {
        return new AnnouncementRefusal("announce.refusal.overtaken");
    }
}
