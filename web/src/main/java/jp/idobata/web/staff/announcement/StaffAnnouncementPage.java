package jp.idobata.web.staff.announcement;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.idobata.announcement.Announced;
import jp.idobata.announcement.AnnouncementDesk;
import jp.idobata.announcement.Announcements;
import jp.idobata.announcement.Announcements.Attempt;
import jp.idobata.announcement.Announcements.Deed;
import jp.idobata.announcement.Delivery;
import jp.idobata.announcement.text.Said;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffAsked;
import jp.idobata.web.staff.StaffDeeds;
import org.omnifaces.util.Faces;

/**
 * One announcement: its messages, what came of them, and what can be done with each. Fields {@code message} (number of
 * a message), {@code words title address}; those of {@link StaffMoment}.
 */
@Named
@RequestScoped
public class StaffAnnouncementPage {

    @EJB
    private Announcements announcements;

    @EJB
    private AnnouncementDesk desk;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    private Announced one;
    private List<Delivery> messages = List.of();
    private List<Attempt> attempts = List.of();

    @PostConstruct
    void look() {
        one = announcements.find(StaffAsked.id()).orElse(null);
        messages = announcements.deliveries(StaffAsked.id());
        attempts = announcements.attempts(StaffAsked.id());
    }

    /** Answers 404 if there is none. */
    public void open() {
        if (one == null) {
            reply.missing();
        }
    }

    /** Keeps what was written in a message. */
    public void write() {
        then(() -> desk.write(message(), new Said(word("title"), word("words"))), "announce.words.saved");
    }

    public void stop() {
        then(() -> desk.stop(message()), "announce.stop.done");
    }

    /** Tries again what had failed. */
    public void again() {
        then(() -> desk.again(message()), "announce.again.done");
    }

    /** What nobody knew of is there. */
    public void wentOut() {
        then(() -> desk.wentOut(message(), word("address")), "announce.out.done");
    }

    /** What nobody knew of is not there. */
    public void didNotGoOut() {
        then(() -> desk.didNotGoOut(message()), "announce.again.done");
    }

    /** Somebody has sent it by hand. */
    public void done() {
        then(() -> desk.done(message(), null), "announce.done.done");
    }

    /** Has all that waits go out at another time. */
    public void postpone() {
        var moment = getMoment();
        then(() -> desk.postpone(StaffAsked.id(), moment.at(), moment.night()), "announce.postpone.done");
    }

    private void then(Runnable deed, String said) {
        if (deeds.attempt(deed)) {
            reply.goodAt("/staff/announcements/" + StaffAsked.id(), said);
        } else {
            look();
        }
    }

    private static long message() {
        return StaffAsked.number("message").orElse(0L);
    }

    private static String word(String name) {
        return Faces.getRequestParameter(name);
    }

    public Announced getOne() {
        return one;
    }

    public List<Delivery> getMessages() {
        return messages;
    }

    /** Each time a message was sent, the latest first. */
    public List<Attempt> attempts(long message) {
        return attempts.stream().filter(attempt -> attempt.delivery() == message).toList();
    }

    /** What staff did with it. */
    public List<Deed> getDeeds() {
        return announcements.deeds(StaffAsked.id());
    }

    /** Whether anything waits whose time can be changed. */
    public boolean isWaiting() {
        return messages.stream().anyMatch(message -> message.isFirst() && message.isOpen()
                && message.channel().isAutomatic());
    }

    /** What was typed into a message that was refused just now; else what stands in it. */
    public String words(Delivery message) {
        return typed(message, "words", message.words());
    }

    /** The same of its title. */
    public String title(Delivery message) {
        return typed(message, "title", message.title());
    }

    private static String typed(Delivery message, String field, String standing) {
        return Faces.isPostback() && message() == message.id() && word(field) != null ? word(field) : standing;
    }

    /** How much more the text of a message may be. */
    public int left(Delivery message) {
        return message.channel().most() - message.channel().length(words(message).replace("\r\n", "\n").strip());
    }

    /** Where a message is sent by hand; null if nowhere on the net. */
    public String address(Delivery message) {
        return StaffSaid.open(message.channel(), message.words());
    }

    /** When it is to go out. */
    public StaffMoment getMoment() {
        return StaffMoment.asked();
    }
}
