package jp.idobata.web.staff.welfare;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.idobata.publishing.PublicArea;
import jp.idobata.publishing.PublicAreas;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffDeeds;
import jp.idobata.web.staff.StaffDesk;
import jp.idobata.welfare.Dimension;
import jp.idobata.welfare.Subject;
import jp.idobata.welfare.WelfareTerm;
import jp.idobata.welfare.table.TablePage;
import jp.idobata.welfare.table.TableQuery;
import jp.idobata.welfare.table.TableQuery.Order;
import jp.idobata.welfare.table.TableRow;
import jp.idobata.welfare.table.WelfareTable;

/**
 * The table in which many are tagged: parameters {@code kind(gathering,place,group) dimension q area theme
 * tagged(yes,no) suggested(1) sort(changed,title,written) page}. Without script it is one form, whose rows are written
 * one after the other; what the rows hold is named as {@link StaffTableForm} says.
 */
@Named
@RequestScoped
public class StaffTablePage {

    private static final int WORDS_MOST = 100;

    @EJB
    private WelfareTable table;

    @EJB
    private PublicAreas areas;

    @Inject
    private HttpServletRequest request;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private StaffDesk desk;

    @Inject
    private Reply reply;

    private TableQuery query;
    private TablePage found;
    private List<WelfareTerm> columns;

    @PostConstruct
    void look() {
        var tagged = text("tagged");
        query = new TableQuery(one(Subject.Kind.values(), text("kind")), one(Dimension.values(), text("dimension")),
                text("q").substring(0, Math.min(WORDS_MOST, text("q").length())), number("area").orElse(null),
                text("theme").matches("[a-z][a-z0-9-]{1,19}") ? text("theme") : null,
                tagged.equals("yes") ? Boolean.TRUE : tagged.equals("no") ? Boolean.FALSE : null,
                text("suggested").equals("1"), one(Order.values(), text("sort")),
                (int) Math.min(100_000, number("page").orElse(1L)));
        columns = table.columns(query.dimension());
        found = table.page(query);
    }

    /** Writes the rows that were changed in a form without script, each by itself; then the page comes again. */
    public void act() {
        if (!request.getMethod().equals("POST") || !desk.isCurating()) {
            return;
        }
        var rows = found.rows().stream().collect(Collectors.toMap(TableRow::subject, Function.identity()));
        var written = 0;
        var overtaken = new ArrayList<String>();
        for (var typed : StaffTableForm.read(request, query.kind(), columns)) {
            var row = rows.get(typed.subject());
            if (row != null && typed.says(row)) {
                continue;
            }
            if (deeds.attempt(() -> table.write(typed.subject(), query.dimension(), typed.version(), typed.yes(),
                    typed.no(), typed.unwanted()))) {
                written++;
            } else {
                overtaken.add(row == null ? String.valueOf(typed.subject().id()) : row.title());
            }
        }
        if (overtaken.isEmpty()) {
            reply.goodAt(getHere(), "welfare.table.written", written);
        } else {
            reply.bad("welfare.table.overtaken", String.join(", ", overtaken));
            found = table.page(query);
        }
    }

    /** The address of this page. */
    public String getHere() {
        return "/staff/welfare?" + getKept().entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The parameters that make this page, to be sent along with its form. */
    public Map<String, String> getKept() {
        var asked = new LinkedHashMap<>(getAsked());
        asked.put("dimension", query.dimension().name());
        asked.put("q", query.words());
        asked.put("area", query.areaId() == null ? "" : query.areaId().toString());
        asked.put("suggested", query.suggested() ? "1" : "");
        asked.put("page", query.page() == 1 ? "" : String.valueOf(query.page()));
        asked.values().removeIf(String::isEmpty);
        return asked;
    }

    private static <T extends Enum<T>> T one(T[] values, String code) {
        return Arrays.stream(values).filter(value -> value.name().equalsIgnoreCase(code)).findFirst()
                .orElse(values[0]);
    }

    private String text(String field) {
        return Optional.ofNullable(request.getParameter(field)).orElse("").strip();
    }

    private Optional<Long> number(String field) {
        return Optional.of(text(field)).filter(text -> text.matches("[1-9]\\d{0,17}")).map(Long::valueOf);
    }

    public TableQuery getQuery() {
        return query;
    }

    public TablePage getFound() {
        return found;
    }

    public List<PublicArea> getAreas() {
        return areas.all();
    }

    public Long getArea() {
        return query.areaId();
    }

    /** The terms of the dimension. */
    public List<WelfareTerm> getColumns() {
        return columns;
    }

    /** What a row can be. */
    public List<String> getKinds() {
        return Arrays.stream(Subject.Kind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList();
    }

    public Dimension[] getDimensions() {
        return Dimension.values();
    }

    public List<String> getOrders() {
        return Arrays.stream(Order.values()).map(order -> order.name().toLowerCase(Locale.ROOT)).toList();
    }

    /** Whether terms of this dimension are denied as well. */
    public boolean isDenying() {
        return query.dimension() == Dimension.EASE;
    }

    /** Values of the parameters as they are sent. */
    public Map<String, String> getAsked() {
        return Map.of("kind", query.kind().name().toLowerCase(Locale.ROOT), "sort",
                query.order().name().toLowerCase(Locale.ROOT), "tagged",
                query.described() == null ? "" : query.described() ? "yes" : "no", "theme",
                query.theme() == null ? "" : query.theme());
    }

    /** {@code yes}, {@code no}, {@code maybe} if it is suggested, or nothing. */
    public String answer(TableRow row, WelfareTerm term) {
        return row.yes().contains(term.id()) ? "yes" : row.no().contains(term.id()) ? "no"
                : row.suggested().contains(term.id()) ? "maybe" : "";
    }

    /** The page of the profile of a row. */
    public String address(TableRow row) {
        return "/staff/" + switch (row.subject().kind()) {
            case GATHERING -> "gatherings/";
            case PLACE -> "places/";
            case GROUP -> "groups/";
        } + row.subject().id() + "/welfare";
    }
}
