package jp.idobata.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import jp.idobata.freshness.CallDesk;
import jp.idobata.freshness.Entry;
import jp.idobata.freshness.FreshnessDesk;
import jp.idobata.freshness.FreshnessDesk.View;
import jp.idobata.freshness.Way;
import jp.idobata.web.frame.Reply;

/**
 * Regular gatherings and places that are to be confirmed by letter or telephone, or that nobody answers for: parameters
 * {@code view(letters,silent,asked) page}. What is ticked is the parameter {@code entry}; the button beside a single
 * one is {@code phoned} or {@code wrote}.
 */
@Named
@RequestScoped
public class StaffFreshnessPage {

    @EJB
    private FreshnessDesk desk;

    @EJB
    private CallDesk calls;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private View view;
    private FreshnessDesk.Page found;

    @PostConstruct
    void arrive() {
        view = asked(request.getParameter("view"));
        found = desk.page(view, StaffAsked.page());
    }

    static View asked(String code) {
        return Arrays.stream(View.values()).filter(one -> one.code().equals(code)).findFirst().orElse(View.LETTERS);
    }

    /** A button beside a single entry was pressed, if the request is a form's. */
    public void look() {
        if (request.getMethod().equals("POST")) {
            single("phoned").ifPresent(entry -> confirm(List.of(entry), Way.TELEPHONE));
            single("wrote").ifPresent(entry -> confirm(List.of(entry), Way.LETTER));
        }
    }

    private Optional<Entry> single(String button) {
        return Entry.of(request.getParameter(button));
    }

    /** What is ticked was confirmed by telephone. */
    public void phoned() {
        confirm(ticked(), Way.TELEPHONE);
    }

    /** What is ticked was confirmed by letter. */
    public void wrote() {
        confirm(ticked(), Way.LETTER);
    }

    /** Letters about what is ticked have gone out. */
    public void sent() {
        does("freshness.desk.sent.done", desk -> desk.lettersSent(ticked()));
    }

    /** Undoes what one entered last. */
    public void undo() {
        if (deeds.attempt(() -> calls.undo(request.getParameter("batch")))) {
            reply.goodAt("/staff/freshness?view=" + view.code(), "counter.calls.undone");
        }
    }

    /** What one entered last and can undo; null if there is nothing. */
    public CallDesk.Entered getLast() {
        return calls.lastOfMine().orElse(null);
    }

    private void confirm(List<Entry> entries, Way way) {
        does("freshness.desk.done", desk -> desk.confirm(entries, way));
    }

    private void does(String key, ToIntFunction<FreshnessDesk> deed) {
        var count = new ArrayList<Integer>();
        if (deeds.attempt(() -> count.add(deed.applyAsInt(desk)))) {
            reply.goodAt("/staff/freshness?view=" + view.code() + "&page=" + found.page(), key, count.get(0));
        }
    }

    private List<Entry> ticked() {
        var values = request.getParameterValues("entry");
        return Stream.of(values == null ? new String[0] : values).map(Entry::of).flatMap(Optional::stream).toList();
    }

    /** {@code letters}, {@code silent} or {@code asked}. */
    public String getView() {
        return view.code();
    }

    /** What can be looked at. */
    public List<String> getViews() {
        return Arrays.stream(View.values()).map(View::code).toList();
    }

    /** One page of entries. */
    public FreshnessDesk.Page getFound() {
        return found;
    }
}
