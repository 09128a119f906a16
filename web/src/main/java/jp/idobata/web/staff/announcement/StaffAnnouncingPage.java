package jp.idobata.web.staff.announcement;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import jp.idobata.announcement.Announced;
import jp.idobata.announcement.AnnouncementDesk;
import jp.idobata.announcement.Announcements;
import jp.idobata.announcement.Announcements.Proposal;
import jp.idobata.announcement.text.Channel;
import jp.idobata.announcement.text.Said;
import jp.idobata.web.frame.Kept;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffAsked;
import jp.idobata.web.staff.StaffDeeds;
import org.omnifaces.util.Faces;

/**
 * A gathering is announced: parameter {@code gathering}; fields {@code channel}, {@code words-…}, {@code title}, {@code
 * when}, {@code day}, {@code time}, {@code night}.
 */
@Named
@RequestScoped
public class StaffAnnouncingPage {

    private static final Set<Channel> USUAL = Set.of(Channel.NEWS, Channel.WEBHOOK, Channel.MASTODON);

    @EJB
    private Announcements announcements;

    @EJB
    private AnnouncementDesk desk;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private long gathering;
    private Proposal proposal;
    private List<StaffSaid> texts = List.of();
    private boolean looking;

    @PostConstruct
    void look() {
        gathering = StaffAsked.number("gathering").orElse(0L);
        proposal = announcements.proposal(gathering).orElse(null);
        if (proposal != null) {
            var kept = Kept.take(request).orElse(null);
            texts = Arrays.stream(Channel.values()).map(channel -> said(channel, kept)).toList();
            if (kept != null) {
                reply.careful("staff.kept");
            }
        }
    }

    /** As it was typed, or as it is proposed. */
    private StaffSaid said(Channel channel, Kept kept) {
        var proposed = proposal.texts().get(channel);
        var words = typed("words-" + channel, kept);
        var title = typed("title", kept);
        var setUp = announcements.isSetUp(channel);
        var chosen = isTyped(kept) ? chosen(kept).contains(channel.name()) : setUp && USUAL.contains(channel);
        return new StaffSaid(channel, channel == Channel.NEWS && title != null ? title : proposed.title(),
                words == null ? proposed.words() : words, chosen, setUp);
    }

    private static boolean isTyped(Kept kept) {
        return kept != null || Faces.isPostback();
    }

    private static List<String> chosen(Kept kept) {
        if (kept != null) {
            return kept.words("channel");
        }
        var values = Faces.getRequestParameterValues("channel");
        return values == null ? List.of() : List.of(values);
    }

    private static String typed(String field, Kept kept) {
        return kept != null ? kept.word(field) : Faces.getRequestParameter(field);
    }

    /** Answers 404 if there is nothing to announce. */
    public void open() {
        if (proposal == null && !Faces.isPostback()) {
            reply.badAt("/staff/announcements", "announce.refusal.notpublic");
        }
    }

    /** Shows what it would look like. */
    public void see() {
        looking = true;
    }

    /** Has it go out. */
    public void send() {
        var wanted = new EnumMap<Channel, Said>(Channel.class);
        texts.stream().filter(StaffSaid::chosen).forEach(one -> wanted.put(one.channel(), new Said(one.title(),
                one.words())));
        var moment = getMoment();
        var id = new AtomicLong();
        if (deeds.attempt(() -> id.set(desk.announce(gathering, wanted, moment.at(), moment.night())))) {
            reply.goodAt("/staff/announcements/" + id, "announce.sent");
        }
    }

    public long getGathering() {
        return gathering;
    }

    public Proposal getProposal() {
        return proposal;
    }

    public List<StaffSaid> getTexts() {
        return texts;
    }

    /** What was announced of it before. */
    public List<Announced> getBefore() {
        return announcements.of(gathering);
    }

    /** Whether it is only looked at. */
    public boolean isLooking() {
        return looking;
    }

    /** When it is to go out. */
    public StaffMoment getMoment() {
        return StaffMoment.asked();
    }
}
