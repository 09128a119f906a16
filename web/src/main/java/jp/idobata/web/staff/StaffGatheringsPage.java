package jp.idobata.web.staff;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.idobata.publishing.PublicArea;
import jp.idobata.publishing.PublicAreas;
import jp.idobata.search.GatheringRegister;
import jp.idobata.search.RegisterEntry;
import jp.idobata.search.RegisterPage;
import jp.idobata.search.RegisterQuery;
import jp.idobata.search.RegisterQuery.Order;
import jp.idobata.search.SearchTerms;
import jp.idobata.welfare.Subject;
import jp.idobata.welfare.WelfareProfiles;
import org.omnifaces.util.Faces;

/** All gatherings, public or hidden: parameters {@code q state(public,hidden) area sort(changed,next,title) page}. */
@Named
@RequestScoped
public class StaffGatheringsPage {

    @EJB
    private GatheringRegister register;

    @EJB
    private WelfareProfiles profiles;

    @EJB
    private PublicAreas areas;

    private String words;
    private String state;
    private Long area;
    private Order order;
    private RegisterPage found;
    private Set<Long> tagged;

    @PostConstruct
    void look() {
        words = StaffAsked.words("q");
        state = Faces.getRequestParameter("state");
        area = StaffAsked.number("area").orElse(null);
        order = Arrays.stream(Order.values()).filter(one -> code(one).equals(Faces.getRequestParameter("sort")))
                .findFirst().orElse(Order.CHANGED);
        var visible = "public".equals(state) ? Boolean.TRUE : "hidden".equals(state) ? Boolean.FALSE : null;
        state = visible == null ? null : state;
        found = register.page(new RegisterQuery(SearchTerms.of(words), visible, area, order, StaffAsked.page()));
        tagged = profiles.described(Subject.Kind.GATHERING,
                found.entries().stream().map(RegisterEntry::id).toList());
    }

    public RegisterPage getFound() {
        return found;
    }

    /** Whether anything is written in its profile. */
    public boolean isTagged(long id) {
        return tagged.contains(id);
    }

    public List<PublicArea> getAreas() {
        return areas.all();
    }

    public String getWords() {
        return words;
    }

    /** {@code public}, {@code hidden} or null for all. */
    public String getState() {
        return state;
    }

    public Long getArea() {
        return area;
    }

    /** The value of the parameter {@code sort}. */
    public String getSort() {
        return code(order);
    }

    private static String code(Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }
}
