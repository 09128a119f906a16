package jp.idobata.web.staff.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.idobata.account.PasswordRules;
import jp.idobata.account.Role;
import jp.idobata.account.StaffMember;
import jp.idobata.account.StaffRoster;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.staff.StaffAsked;
import jp.idobata.web.staff.StaffDeeds;

/**
 * Who works at the desk. The one whose roles are being changed is the parameter {@code who}; ticked roles come as
 * {@code role}.
 */
@Named
@RequestScoped
public class StaffPeoplePage {

    private static final String HERE = "/staff/admin/people";
    private static final Set<Role> DESK = EnumSet.of(Role.CURATOR, Role.SUPPORTER, Role.ADMINISTRATOR);

    @EJB
    private StaffRoster roster;

    @EJB
    private PasswordRules rules;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    @Inject
    private HttpServletRequest request;

    private List<StaffMember> people;
    private StaffMember chosen;
    private String email;
    private String name;
    private Integer least;
    private Integer staffLeast;

    @PostConstruct
    void look() {
        people = roster.all();
        var who = StaffAsked.number("who");
        chosen = people.stream().filter(one -> who.filter(id -> id == one.id()).isPresent()).findFirst().orElse(null);
        least = rules.least();
        staffLeast = rules.staffLeast();
    }

    /** Has somebody new work at the desk. */
    public void invite() {
        if (deeds.attempt(() -> roster.invite(email, name, ticked()))) {
            reply.goodAt(HERE, "admin.people.invited", name.strip());
        }
    }

    /** Changes what the chosen one may do. */
    public void appoint() {
        change("admin.people.appointed", () -> roster.appoint(chosen.id(), ticked()));
    }

    /** Mails the chosen one another link to the first password. */
    public void remind() {
        change("admin.people.invited", () -> roster.invite(chosen.email(), chosen.name(), chosen.roles()));
    }

    /** Lets the chosen one no further. */
    public void lock() {
        change("admin.people.locked.done", () -> roster.lock(chosen.id()));
    }

    /** Lets the chosen one in again. */
    public void unlock() {
        change("admin.people.unlocked.done", () -> roster.unlock(chosen.id()));
    }

    /** Sets how long passwords must be. */
    public void setRules() {
        if (least == null || staffLeast == null) {
            reply.bad("account.refusal.least", PasswordRules.LEAST, PasswordRules.LEAST_MOST);
        } else if (deeds.attempt(() -> rules.set(least, staffLeast))) {
            reply.goodAt(HERE + "#rules", "admin.people.rules.done");
        }
    }

    private void change(String done, Runnable deed) {
        if (chosen == null) {
            reply.badAt(HERE, "account.refusal.gone");
        } else if (deeds.attempt(deed)) {
            reply.goodAt(HERE, done, chosen.name());
        }
    }

    private Set<Role> ticked() {
        var values = request.getParameterValues("role");
        var names = values == null ? List.of() : List.of(values);
        return DESK.stream().filter(role -> names.contains(role.name())).collect(Collectors.toSet());
    }

    public List<StaffMember> getPeople() {
        return people;
    }

    public StaffMember getChosen() {
        return chosen;
    }

    /** The roles at the desk. */
    public List<Role> getRoles() {
        return List.copyOf(DESK);
    }

    /** Whether that role is ticked: as it was sent, else as the chosen one has it. */
    public boolean isTicked(Role role) {
        var sent = request.getParameterValues("role");
        return sent != null ? Arrays.asList(sent).contains(role.name()) : chosen != null && chosen.has(role);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getLeast() {
        return least;
    }

    public void setLeast(Integer least) {
        this.least = least;
    }

    public Integer getStaffLeast() {
        return staffLeast;
    }

    public void setStaffLeast(Integer staffLeast) {
        this.staffLeast = staffLeast;
    }
}
