package jp.idobata.web.staff;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jp.idobata.Collision;
import jp.idobata.Refusal;
import jp.idobata.web.frame.Here;
import jp.idobata.web.frame.Reply;
import jp.idobata.web.frame.Texts;

/** Does what someone at the desk asked for; where the town does not let it happen, says why on the same page. */
@RequestScoped
public class StaffDeeds {

    @Inject
    private Reply reply;

    @Inject
    private Here here;

    /** Does it, and returns whether it was done. */
    public boolean attempt(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (Refusal refusal) {
            reply.refused(refusal);
        } catch (EJBAccessException denied) {
            throw denied;
        } catch (EJBException e) {
            if (!Collision.isBehind(e)) {
                throw e;
            }
            reply.bad("staff.overtaken");
        }
        return false;
    }

    /** What the town says to something it does not let happen. */
    public String said(Refusal refusal) {
        return Texts.in(here.getLanguage()).format(refusal.messageKey(), refusal.arguments());
    }

    /**
     * Says that someone else was faster, where the button that was pressed is no longer there because of it.
     *
     * @param overtaken whether what the page was for has been done by now
     */
    public void sayIfOvertaken(boolean overtaken, String key) {
        var faces = FacesContext.getCurrentInstance();
        if (overtaken && faces.isPostback() && faces.getMessageList().isEmpty()) {
            reply.bad(key);
        }
    }

    /** Whether a button of that name was pressed, still there or not. */
    public boolean isPressed(String button) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().containsKey(button);
    }
}
