package jp.idobata.web.staff.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import jp.idobata.account.signin.SignInTry;
import jp.idobata.account.signin.SignIns;
import jp.idobata.account.signin.SignIns.Question;
import jp.idobata.web.staff.StaffAsked;
import org.omnifaces.util.Faces;

/** The record of who signed in: parameters {@code q who(staff) outcome(refused) page}, by a form. */
@Named
@RequestScoped
public class StaffSignInsPage {

    private static final int SIZE = 50;

    @EJB
    private SignIns signIns;

    private Question question;
    private int total;
    private int page;
    private List<SignInTry> tries;

    @PostConstruct
    void look() {
        question = new Question(StaffAsked.words("q"), "refused".equals(Faces.getRequestParameter("outcome")),
                "staff".equals(Faces.getRequestParameter("who")));
        total = signIns.count(question);
        page = Math.max(1, Math.min(StaffAsked.page(), getPages()));
        tries = signIns.list(question, (page - 1) * SIZE, SIZE);
    }

    public Question getQuestion() {
        return question;
    }

    public int getTotal() {
        return total;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return (total + SIZE - 1) / SIZE;
    }

    public List<SignInTry> getTries() {
        return tries;
    }
}
