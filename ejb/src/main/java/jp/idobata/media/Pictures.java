package jp.idobata.media;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.idobata.account.Accounts;
import jp.idobata.account.Role;

/** The town's pictures: takes them in, and gives them out to those who may see them. */
@Stateless
@PermitAll
public class Pictures {

    /** Most megabytes of a file that comes in. */
    public static final int MEGABYTES_MOST = 10;

    @Inject
    private Accounts accounts;

    @Inject
    private PictureStore store;

    @Inject
    private TakingIn takingIn;

    @Resource
    private SessionContext session;

    /**
     * A print as a browser gets it.
     *
     * @param open whether everybody may see it
     */
    public record Found(byte[] jpeg, boolean open) {
    }

    /**
     * Takes a picture in, as the signed-in person's. The same picture again is the same. Takes up to a few seconds.
     *
     * @param file what was sent, whatever it is
     * @return the name it goes by from now on: 64 hexadecimal digits
     * @throws PictureRefusal if it is no picture that can be taken in, too many came of late, or many come just now
     */
    @RolesAllowed(Role.RESIDENT_NAME)
    public String take(byte[] file) {
        return takingIn.take(file, () -> accounts.requireCurrent().getId());
    }

    /**
     * A print of a picture, if whoever asks may see it: everybody, what belongs to something public; those who gave it
     * or hold what it belongs to, and staff, anything. One statement.
     *
     * @param width the largest width that will do
     */
    public Optional<Found> find(String hash, int width) {
        var staff = session.isCallerInRole(Role.CURATOR_NAME) || session.isCallerInRole(Role.ADMINISTRATOR_NAME)
                || session.isCallerInRole(Role.SUPPORTER_NAME);
        return store.find(hash, width, staff, accounts.callerName());
    }

    /** Pictures as they are shown; those that are no longer there are left out. At most one statement. */
    public List<ShownPicture> shown(List<Picture> pictures) {
        return pictures.isEmpty() ? List.of() : store.shown(pictures);
    }
}
