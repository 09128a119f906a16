package jp.idobata.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import jp.idobata.Refusal;

/** What a page answers to what someone did: a sentence above, a sentence beside a field, or the way to another page. */
@RequestScoped
public class Reply {

    private static final String LATER = Reply.class.getName();

    @Inject
    private HttpServletRequest request;

    private record Sentence(String text, boolean good) implements Serializable {
    }

    /** Something was done; said on this page. */
    public void good(String key, Object... arguments) {
        context().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, say(key, arguments), null));
    }

    /** Something needs a look; said on this page. */
    public void careful(String key, Object... arguments) {
        context().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, say(key, arguments), null));
    }

    /** Something could not be done; said on this page. */
    public void bad(String key, Object... arguments) {
        context().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, say(key, arguments), null));
    }

    /** Something is wrong with a field; said beside it. */
    public void wrong(String field, String key, Object... arguments) {
        context().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, say(key, arguments), null));
    }

    /** What the town does not let happen, in its own words. */
    public void refused(Refusal refusal) {
        bad(refusal.messageKey(), refusal.arguments());
    }

    /** Whether any field is wrong so far. */
    public boolean hasWrong() {
        return context().getClientIdsWithMessages().hasNext() && context().getMessageList().stream()
                .anyMatch(message -> message.getSeverity() == FacesMessage.SEVERITY_ERROR);
    }

    /** Goes to another page of this site, and says there that something was done. */
    public void goodAt(String address, String key, Object... arguments) {
        later(new Sentence(say(key, arguments), true));
        go(address);
    }

    /** Goes to another page of this site, and says there that something could not be done. */
    public void badAt(String address, String key, Object... arguments) {
        later(new Sentence(say(key, arguments), false));
        go(address);
    }

    /** Goes to another page of this site. */
    public void go(String address) {
        try {
            context().getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** There is no such page. */
    public void missing() {
        try {
            context().getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            context().responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says what the page before left to be said. */
    static void sayWhatIsLeft(FacesContext context) {
        var session = ((HttpServletRequest) context.getExternalContext().getRequest()).getSession(false);
        if (session == null || !(session.getAttribute(LATER) instanceof List<?> sentences)) {
            return;
        }
        session.removeAttribute(LATER);
        for (var sentence : sentences) {
            var left = (Sentence) sentence;
            context.addMessage(null, new FacesMessage(left.good ? FacesMessage.SEVERITY_INFO
                    : FacesMessage.SEVERITY_ERROR, left.text, null));
        }
    }

    private void later(Sentence sentence) {
        var sentences = new ArrayList<Sentence>();
        if (request.getSession().getAttribute(LATER) instanceof List<?> before) {
            before.forEach(one -> sentences.add((Sentence) one));
        }
        sentences.add(sentence);
        request.getSession().setAttribute(LATER, sentences);
    }

    private String say(String key, Object... arguments) {
        return Texts.in(Language.of(request)).format(key, arguments);
    }

    private static FacesContext context() {
        return FacesContext.getCurrentInstance();
    }
}
