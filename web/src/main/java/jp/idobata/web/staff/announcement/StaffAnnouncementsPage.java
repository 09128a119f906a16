package jp.idobata.web.staff.announcement;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.idobata.announcement.Announced;
import jp.idobata.announcement.Announcements;
import jp.idobata.announcement.Announcements.Candidate;
import jp.idobata.announcement.Announcements.Which;
import jp.idobata.announcement.text.Channel;
import jp.idobata.web.staff.StaffAsked;

/** What was announced, and what could be: parameters {@code which page}. */
@Named
@RequestScoped
public class StaffAnnouncementsPage {

    @EJB
    private Announcements announcements;

    private Which which;
    private Map<Which, Integer> counts;
    private List<Announced> found;
    private int page;

    @PostConstruct
    void look() {
        which = Arrays.stream(Which.values()).filter(one -> one.name().equalsIgnoreCase(StaffAsked.words("which")))
                .findFirst().orElse(Which.ALL);
        counts = announcements.counts();
        page = Math.min(getPages(), StaffAsked.page());
        found = announcements.page(which, page);
    }

    /** Which ones are shown. */
    public Which getWhich() {
        return which;
    }

    /** All there are to choose from. */
    public Which[] getChoices() {
        return Which.values();
    }

    /** How many there are of one. */
    public int count(Which one) {
        return counts.get(one);
    }

    public List<Announced> getFound() {
        return found;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return Math.max(1, (counts.get(which) + Announcements.PAGE - 1) / Announcements.PAGE);
    }

    /** Gatherings that could be announced. */
    public List<Candidate> getCandidates() {
        return announcements.candidates();
    }

    /** Everything that can be announced on. */
    public Channel[] getChannels() {
        return Channel.values();
    }

    /** Whether something can be sent there. */
    public boolean isSetUp(Channel channel) {
        return announcements.isSetUp(channel);
    }
}
