package jp.idobata.web.staff.queue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import jp.idobata.moderation.Kind;
import jp.idobata.moderation.QueueQuery;
import jp.idobata.moderation.QueueQuery.Sort;
import jp.idobata.web.staff.StaffAsked;
import org.omnifaces.util.Faces;

/** Which part of the queue is asked for: parameters {@code kind q sort page}, of an address or of a form. */
@RequestScoped
public class StaffAskedQueue {

    private QueueQuery query;
    private int page;

    @PostConstruct
    void read() {
        var sort = Arrays.stream(Sort.values()).filter(one -> one.name().toLowerCase(Locale.ROOT)
                .equals(Faces.getRequestParameter("sort"))).findFirst().orElse(Sort.OLDEST);
        query = new QueueQuery(Kind.of(Faces.getRequestParameter("kind")).orElse(null), StaffAsked.words("q"), sort);
        page = StaffAsked.page();
    }

    QueueQuery query() {
        return query;
    }

    int page() {
        return page;
    }

    String kind() {
        return query.kind() == null ? "" : query.kind().code();
    }

    String sort() {
        return query.sort() == Sort.OLDEST ? "" : query.sort().name().toLowerCase(Locale.ROOT);
    }

    /** An address of the queue that asks for the same part. */
    String address(Long id) {
        var text = new StringBuilder();
        add(text, "kind", kind());
        add(text, "q", query.words());
        add(text, "sort", sort());
        add(text, "page", page > 1 ? String.valueOf(page) : "");
        return "/staff/queue" + (id == null ? "" : "/" + id) + text;
    }

    private static void add(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(text.isEmpty() ? '?' : '&').append(name).append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
