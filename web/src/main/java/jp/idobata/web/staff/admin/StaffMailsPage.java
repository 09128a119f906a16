package jp.idobata.web.staff.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import jp.idobata.notification.MailBook;
import jp.idobata.notification.MailBook.Kind;
import jp.idobata.notification.Notice;
import jp.idobata.web.frame.Language;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.frame.Site;
import jp.idobata.web.staff.StaffDeeds;
import org.omnifaces.util.Faces;

/** Which mail goes out: all kinds, counted; the one that is looked at is the parameter {@code what}. */
@Named
@RequestScoped
public class StaffMailsPage {

    private static final String HERE = "/staff/admin/mails";

    @EJB
    private MailBook book;

    @Inject
    private Site site;

    @Inject
    private StaffDeeds deeds;

    @Inject
    private Reply reply;

    private List<Kind> kinds;
    private Kind chosen;

    /**
     * What a mail says in one language.
     *
     * @param language the language
     * @param notice the mail, with circles where names and dates will stand
     */
    public record Sample(Language language, Notice notice) {
    }

    @PostConstruct
    void look() {
        kinds = book.kinds();
        var what = Faces.getRequestParameter("what");
        chosen = kinds.stream().filter(kind -> kind.what().equals(what)).findFirst().orElse(null);
    }

    /** Has the chosen kind not go out any more. */
    public void stop() {
        set(true);
    }

    /** Has the chosen kind go out again. */
    public void resume() {
        set(false);
    }

    private void set(boolean stopped) {
        if (chosen != null && deeds.attempt(() -> book.stop(chosen.what(), stopped))) {
            reply.goodAt(HERE + "?what=" + chosen.what(), stopped ? "admin.mails.stopped.done" : "admin.mails.resumed");
        }
    }

    public List<Kind> getKinds() {
        return kinds;
    }

    public Kind getChosen() {
        return chosen;
    }

    /** What the chosen mail says, in each language. */
    public List<Sample> getSamples() {
        return Arrays.stream(Language.values()).filter(site::speaks).map(language -> new Sample(language,
                book.sample(site.getName(), site.getUrl(), chosen.what(), language.getCode()))).toList();
    }

    /** How many days are counted. */
    public int getDays() {
        return MailBook.DAYS;
    }
}
