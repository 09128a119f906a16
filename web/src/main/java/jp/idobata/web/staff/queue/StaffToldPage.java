package jp.idobata.web.staff.queue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.idobata.moderation.PlaceDesk;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffAsked;

/** Where what is told of a place was looked at before there was one queue: it leads there. */
@Named
@RequestScoped
public class StaffToldPage {

    @EJB
    private PlaceDesk desk;

    @Inject
    private Reply reply;

    /** Goes on to its place in the queue, or answers 404 if it never was there. */
    public void open() {
        desk.submission(StaffAsked.id()).ifPresentOrElse(id -> reply.go("/staff/queue/" + id), reply::missing);
    }
}
