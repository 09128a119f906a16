package jp.idobata.web.member;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.account.Accounts;
import jp.idobata.gathering.Drafts;
import jp.idobata.gathering.GuestPosts;
import jp.idobata.gathering.Proposal;
import jp.idobata.place.Place;
import jp.idobata.place.Places;

/** Where writing begins: at a new post, at a draft that was kept, or at what a link leads to. */
@RequestScoped
class PostStart {

    @EJB
    private Drafts drafts;

    @EJB
    private GuestPosts guestPosts;

    @EJB
    private Places places;

    @EJB
    private Accounts accounts;

    @Inject
    private HttpServletRequest request;

    /** Where it is written, by the address. */
    PostDesk desk() {
        return request.getAttribute("link") instanceof String link ? new LinkDesk(guestPosts, link)
                : new MemberDesk(drafts, request.getAttribute("id") instanceof String id ? Long.valueOf(id) : null);
    }

    /** Whether something is gone on with, by the address. */
    boolean isGoneOnWith() {
        return request.getAttribute("link") != null || request.getAttribute("id") != null;
    }

    /** The form for something new: filled with what was brought along, else but with the writer's name. */
    PostForm blank() {
        var brought = request.getUserPrincipal() != null ? Optional.<PostForm>empty()
                : isChosen() ? Carried.look(request) : Carried.take(request);
        return brought.orElseGet(() -> {
            var form = new PostForm();
            accounts.current().ifPresent(me -> form.put("organiser", me.getName()));
            return form;
        });
    }

    /** The form of a proposal. */
    PostForm form(Proposal proposal) {
        return PostForm.of(proposal, placeName(proposal));
    }

    /** The name of the town's place that a proposal speaks of, or null. */
    String placeName(Proposal proposal) {
        return proposal == null || proposal.placeId() == null ? null
                : places.find(proposal.placeId()).map(Place::getName).orElse(null);
    }

    /** Address of the places that are free on the first date of a form; the way leads back from there. */
    String freePlaces(PostForm form) {
        var asked = Stream.of("day", "start", "end", "area").map(name -> name + "=" + URLEncoder.encode(Optional
                .ofNullable(form.word(name.equals("area") ? name : name + 0)).orElse(""), StandardCharsets.UTF_8));
        return "/places/free?" + asked.collect(Collectors.joining("&")) + "&for=post";
    }

    /** Where to go on, if it is asked for from outside and the form lies at another address than this. */
    Optional<String> elsewhere() {
        return isChosen() && !isGoneOnWith() ? Carried.back(request).map(address -> place().isEmpty() ? address
                : address + "?place=" + request.getParameter("place")) : Optional.empty();
    }

    /** Puts the place that was chosen for the form in, instead of whatever stood there. */
    void choose(PostForm form) {
        place().ifPresent(place -> {
            form.put("venue", place.getName());
            form.put("address", null);
            form.put("latitude", null);
            form.put("longitude", null);
            form.put("area", null);
        });
    }

    /** Whether one comes back from choosing a place. */
    private boolean isChosen() {
        return request.getParameter("place") != null;
    }

    private Optional<Place> place() {
        var number = request.getParameter("place");
        return number != null && number.matches("[1-9]\\d{0,17}") ? places.find(Long.parseLong(number))
                : Optional.empty();
    }

    /** Somebody who is not signed in posts in no group's name. */
    static PostForm withoutGroup(PostForm form) {
        form.put("group", null);
        return form;
    }
}
