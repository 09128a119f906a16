package jp.idobata.web.staff;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLTransactionRollbackException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.idobata.Refusal;
import jp.idobata.web.frame.Reply;

/** Does what someone at the desk asked for; where the town does not let it happen, says why on the same page. */
@RequestScoped
public class StaffDeeds {

    private static final List<Class<? extends Throwable>> OVERTAKEN = List.of(OptimisticLockException.class,
            PessimisticLockException.class, LockTimeoutException.class, SQLTransactionRollbackException.class);

    @Inject
    private Reply reply;

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
            if (!isOvertaken(e)) {
                throw e;
            }
            reply.bad("staff.overtaken");
        }
        return false;
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

    /** Whether someone else has changed the same thing in the same moment. */
    private static boolean isOvertaken(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause).limit(20)
                .anyMatch(cause -> OVERTAKEN.stream().anyMatch(kind -> kind.isInstance(cause)));
    }
}
