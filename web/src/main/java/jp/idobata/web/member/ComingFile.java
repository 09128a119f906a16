package jp.idobata.web.member;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.attendance.Attendances;
import jp.idobata.attendance.MyGoing;
import jp.idobata.attendance.State;
import jp.idobata.calendar.TownClock;
import jp.idobata.publishing.FeedVoice;
import jp.idobata.publishing.PublicDate;
import jp.idobata.publishing.ical.CalendarFeed;
import jp.idobata.publishing.ical.OwnDate;
import jp.idobata.web.frame.FeedVoices;

/**
 * {@code /going/{link}.ics}: the one date that somebody comes to, for that one's calendar. Whoever has the link of the
 * mail may have it; it changes nothing. The address on the net is in it only for those who have a place.
 */
@WebServlet("/going/*")
public class ComingFile extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9_-]{32})\\.ics");

    @EJB
    private transient Attendances attendances;

    @Inject
    private transient FeedVoices voices;

    @Inject
    private transient TownClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        var going = path.matches() ? attendances.byLink(path.group(1)).orElse(null) : null;
        if (going == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var voice = voices.of(voices.language(request), List.of());
        response.setCharacterEncoding("UTF-8");
        response.setContentType(CalendarFeed.MEDIA_TYPE);
        new CalendarFeed(voice).write(date(going, path.group(1), voice), response.getWriter());
    }

    private OwnDate date(MyGoing going, String link, FeedVoice voice) {
        var date = going.date();
        var slot = date.slot();
        var note = Stream.of(going.state() == State.IN ? null : voice.say("state." + going.state()),
                going.state().isOnList() ? voice.say("party", going.party()) : null).filter(text -> text != null)
                .collect(Collectors.joining("\n"));
        return new OwnDate(date.gatheringId(), date.title(), new PublicDate(date.originalStartsAt(), slot.startsAt(),
                slot.endsAt(), slot.allDay(), date.cancelled()), date.place(), note.isEmpty() ? null : note,
                going.onlineUrl(), "/going/" + link, going.state() == State.IN,
                going.state() == State.WITHDRAWN || going.state() == State.TAKEN_OFF || !date.open(), clock.instant());
    }
}
