package jp.idobata.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The published addresses of pages, and the view behind each. An address is a promise to calendars, flyers and other
 * sites; where a page lies in this project is nobody's business. So views cannot be asked for by their own name.
 *
 * <p>A part of an address in braces, such as the number of a gathering, reaches the page as a request attribute of that
 * name; the part before a number, such as gatherings, as {@code folder}. Visitors' pages can only be read, but for the
 * one that checks files.
 */
public class Addresses extends HttpFilter {

    private static final long serialVersionUID = 1;
    /** Request attribute: the address that was asked for, which is where the page's forms post to. */
    static final String ASKED = Addresses.class.getName();

    /** The one page of visitors that takes a form: it changes nothing, and what it shows is of no use as an address. */
    private static final String CHECK = "/opendata/check";
    /** What staff call a page they have begun. */
    private static final String CODE = "([a-z][a-z0-9-]{0,39})";

    private static final List<Route> ROUTES = List.of(
            route("/", "/visitor/home"),
            route("/gatherings", "/visitor/gatherings"),
            route("/gatherings/{id}", "/visitor/gathering"),
            route("/gatherings/{id}/going", "/member/come"),
            route("/gatherings/{id}/paper", "/visitor/paper/flyer"),
            route("/kawaraban", "/visitor/paper/kawaraban"),
            route("/going/{link}", "/member/going"),
            route("/still/gatherings/{link}", "/member/still"),
            route("/still/places/{link}", "/member/still"),
            route("/held/{link}", "/member/held"),
            route("/places", "/visitor/places"),
            route("/places/free", "/visitor/placesfree"),
            route("/places/{id}", "/visitor/place"),
            route("/groups", "/visitor/groups"),
            route("/groups/{id}", "/visitor/group"),
            route("/groups/{id}/contact", "/member/letter"),
            route("/stories", "/visitor/stories"),
            route("/stories/{id}", "/visitor/story"),
            route("/areas", "/visitor/areas"),
            route("/areas/{id}", "/visitor/area"),
            route("/news", "/visitor/news"),
            route("/whispers", "/visitor/whispers"),
            route("/whispers/new", "/member/whispering"),
            signedIn("/whispers/{id}", "/visitor/whisper", "/member/whisper"),
            route("/gatherings/{id}/concern", "/member/concern"),
            route("/places/{id}/concern", "/member/concern"),
            route("/groups/{id}/concern", "/member/concern"),
            route("/whispers/{id}/concern", "/member/concern"),
            route("/stories/{id}/concern", "/member/concern"),
            route("/opendata/", "/visitor/opendata/opendata"),
            route(CHECK, "/visitor/opendata/filecheck"),
            route("/about", "/visitor/about"),
            route("/embed", "/visitor/machine/embed"),
            route("/embed/make", "/visitor/machine/embedmake"),
            route("/guide", "/visitor/guides"),
            route("/guide/{code}", "/visitor/guide"),
            route("/app", "/visitor/app"),
            route("/offline", "/visitor/offline"),
            route("/demo", "/visitor/demo"),
            route("/signup", "/member/signup"),
            route("/signup/{secret}", "/member/confirm"),
            route("/signup/first/{secret}", "/member/first"),
            route("/signin", "/member/signin"),
            route("/password", "/member/forgotten"),
            route("/password/{secret}", "/member/password"),
            route("/post", "/member/post"),
            route("/post/sent", "/member/sent"),
            route("/post/dates", "/member/dates"),
            route("/post/paste", "/member/paste"),
            route("/post/look", "/member/look"),
            route("/post/beside", "/member/beside"),
            route("/post/pictures/places/{id}", "/member/placepictures"),
            route("/post/pictures/groups/{id}", "/member/grouppicture"),
            route("/post/{id}", "/member/post"),
            route("/post/{id}/preview", "/member/preview"),
            route("/p/lost", "/member/lost"),
            route("/p/{link}", "/member/preview"),
            route("/p/{link}/edit", "/member/post"),
            route("/p/{link}/beside", "/member/beside"),
            route("/p/{link}/comers", "/member/comers"),
            route("/p/{link}/pictures", "/member/linkpictures"),
            route("/p/{link}/held", "/member/gathering"),
            route("/post/{id}/beside", "/member/beside"),
            route("/my", "/member/my"),
            route("/my/follows", "/member/follows"),
            route("/my/account", "/member/account"),
            route("/my/address/{secret}", "/member/address"),
            route("/my/leave", "/member/leave"),
            route("/digest/{link}", "/member/digest"),
            route("/my/gatherings/{id}", "/member/gathering"),
            route("/my/groups/new", "/member/group"),
            route("/my/groups/{id}", "/member/group"),
            route("/my/groups/{id}/stories/new", "/member/story"),
            route("/my/stories/{id}", "/member/story"),
            route("/invitations/{link}", "/member/invitation"),
            route("/my/gatherings/{id}/comers", "/member/comers"),
            route("/my/whispers/{id}", "/member/whisper"),
            route("/my/whispers/{id}/edit", "/member/whispering"),
            route("/my/places", "/member/places"),
            route("/my/places/new", "/member/newplace"),
            route("/my/places/drafts/{id}", "/member/newplace"),
            route("/my/places/{id}", "/member/place"),
            route("/staff", "/staff/home"),
            route("/staff/queue", "/staff/queue/work"),
            route("/staff/queue/{id}", "/staff/queue/work"),
            route("/staff/queue/places/{id}", "/staff/queue/told"),
            route("/staff/queue/rules", "/staff/queue/rules"),
            route("/staff/history/gatherings/{id}", "/staff/queue/history"),
            route("/staff/history/places/{id}", "/staff/queue/history"),
            route("/staff/history/groups/{id}", "/staff/queue/history"),
            route("/staff/history/whispers/{id}", "/staff/queue/history"),
            route("/staff/history/stories/{id}", "/staff/queue/history"),
            route("/staff/stories", "/staff/story/stories"),
            route("/staff/stories/new", "/staff/story/story"),
            route("/staff/stories/{id}", "/staff/story/story"),
            route("/staff/gatherings", "/staff/gatherings"),
            route("/staff/gatherings/{id}", "/staff/gathering"),
            route("/staff/gatherings/{id}/welfare", "/staff/gatheringwelfare"),
            route("/staff/places", "/staff/places"),
            route("/staff/places/{id}", "/staff/place"),
            route("/staff/places/{id}/edit", "/staff/placeedit"),
            route("/staff/places/{id}/welfare", "/staff/placewelfare"),
            route("/staff/groups", "/staff/groups"),
            route("/staff/groups/{id}/welfare", "/staff/groupwelfare"),
            route("/staff/whispers", "/staff/whispers"),
            route("/staff/whispers/{id}", "/staff/whisper"),
            route("/staff/freshness", "/staff/freshness"),
            route("/staff/freshness/letters", "/staff/freshnessletters"),
            route("/staff/counter", "/staff/taken/counter"),
            route("/staff/counter/new", "/staff/taken/takein"),
            route("/staff/counter/calls", "/staff/taken/calls"),
            route("/staff/counter/{id}", "/staff/taken/post"),
            route("/staff/counter/{id}/place", "/staff/taken/place"),
            route("/staff/counter/{id}/letter", "/staff/taken/letter"),
            route("/staff/held", "/staff/held"),
            route("/staff/announcements", "/staff/announcement/announcements"),
            route("/staff/announcements/new", "/staff/announcement/announcing"),
            route("/staff/announcements/{id}", "/staff/announcement/announcement"),
            route("/staff/connect", "/staff/connect/connect"),
            route("/staff/connect/sheet", "/staff/connect/sheet"),
            route("/staff/areas", "/staff/area/areas"),
            route("/staff/areas/new", "/staff/area/area"),
            route("/staff/areas/files", "/staff/area/areafiles"),
            route("/staff/areas/files/{id}", "/staff/area/areafile"),
            route("/staff/areas/nowhere", "/staff/area/nowhere"),
            route("/staff/areas/{id}", "/staff/area/area"),
            route("/staff/insight", "/staff/figures/insight"),
            route("/staff/insight/cell", "/staff/figures/cell"),
            route("/staff/insight/reach", "/staff/figures/reach"),
            route("/staff/insight/months", "/staff/figures/months"),
            route("/staff/insight/report", "/staff/report/report"),
            route("/staff/insight/report/templates", "/staff/report/templates"),
            route("/staff/insight/report/templates/new", "/staff/report/template"),
            route("/staff/insight/report/templates/{id}", "/staff/report/template"),
            route("/staff/insight/report/activities", "/staff/report/activities"),
            route("/staff/meeting/notes", "/staff/meeting/notes"),
            route("/staff/meeting/notes/new", "/staff/meeting/noteform"),
            route("/staff/meeting/notes/{id}", "/staff/meeting/note"),
            route("/staff/meeting/notes/{id}/edit", "/staff/meeting/noteform"),
            route("/staff/meeting/meetings", "/staff/meeting/meetings"),
            route("/staff/meeting/meetings/{id}", "/staff/meeting/meeting"),
            route("/staff/meeting/tasks", "/staff/meeting/tasks"),
            route("/staff/guides", "/staff/guides"),
            route("/staff/terms", "/staff/terms"),
            route("/staff/admin/site", "/staff/admin/site"),
            route("/staff/admin/texts", "/staff/admin/texts"),
            route("/staff/admin/themes", "/staff/admin/themes"),
            route("/staff/admin/mails", "/staff/admin/mails"),
            route("/staff/admin/people", "/staff/admin/people"),
            route("/staff/admin/signins", "/staff/admin/signins"),
            route("/staff/admin/audit", "/staff/admin/audit"),
            route("/staff/admin/retention", "/staff/admin/retention"),
            route("/staff/imports", "/staff/files/files"),
            route("/staff/imports/opening", "/staff/imports"),
            route("/staff/imports/calendars", "/staff/feeds/feeds"),
            route("/staff/imports/calendars/{id}", "/staff/feeds/feed"),
            route("/staff/imports/{id}", "/staff/files/file"),
            route("/staff/imports/{id}/columns", "/staff/files/columns"),
            route("/staff/words", "/staff/welfare/words"),
            route("/staff/welfare", "/staff/welfare/table"));

    /** The addresses of pages, with braces around the parts that vary, in the order of the site. */
    public static List<String> patterns() {
        return ROUTES.stream().map(Route::address).toList();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (isView(request.getServletPath())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var view = ROUTES.stream().map(route -> route.view(path, request)).flatMap(Optional::stream).findFirst();
        if (path.equals(CHECK) && request.getMethod().equals("POST")) {
            request.setAttribute(ASKED, request.getRequestURI());
            chain.doFilter(request, response);
        } else if (view.isPresent() && view.get().startsWith("/visitor/") && request.getMethod().equals("POST")) {
            LimitsFilter.refuseMethod(response, "GET, HEAD");
        } else if (view.isPresent()) {
            request.setAttribute(ASKED, request.getRequestURI());
            request.getRequestDispatcher(view.get()).forward(request, response);
        } else if (isFaces(request)) {
            // An address below one of ours that is none: Faces would look for a view of that name, and stumble.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isFaces(HttpServletRequest request) {
        return "faces".equals(request.getHttpServletMapping().getServletName())
                && !request.getServletPath().startsWith("/jakarta.faces.resource/");
    }

    /** Decided by what the server makes of the address: it drops {@code ;x}, and goes up at {@code ..}. */
    private static boolean isView(String path) {
        return path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/");
    }

    private static Route route(String address, String view) {
        var names = Pattern.compile("\\{(\\w+)}").matcher(address).results().map(match -> match.group(1)).toList();
        var pattern = Pattern.compile(address.replace("{id}", "([1-9]\\d{0,17})").replace("{secret}",
                "([0-9a-f]{64})").replace("{link}", "([A-Za-z0-9_-]{32})").replace("{code}", CODE));
        return new Route(address, pattern, names, view + ".xhtml", view + ".xhtml");
    }

    /** An address that has another view, with more to do, for those who have signed in. */
    private static Route signedIn(String address, String view, String views) {
        var route = route(address, view);
        return new Route(address, route.pattern, route.names, route.file, views + ".xhtml");
    }

    private record Route(String address, Pattern pattern, List<String> names, String file, String signedIn) {

        /** The view, if the path is of this route; its varying parts are then attributes of the request. */
        Optional<String> view(String path, HttpServletRequest request) {
            var match = pattern.matcher(path);
            if (!match.matches()) {
                return Optional.empty();
            }
            for (var i = 0; i < names.size(); i++) {
                request.setAttribute(names.get(i), match.group(i + 1));
            }
            request.setAttribute("folder", address.replaceFirst("/\\{id}.*", "").replaceFirst(".*/", ""));
            return Optional.of(request.getUserPrincipal() == null ? file : signedIn);
        }
    }
}
