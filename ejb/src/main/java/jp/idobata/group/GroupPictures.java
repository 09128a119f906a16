package jp.idobata.group;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.idobata.account.Role;
import jp.idobata.media.Album;
import jp.idobata.media.Album.Of;
import jp.idobata.media.Picture;

/** The picture of a group. Like what a group says of itself, its members change it at once. */
@Stateless
@RolesAllowed(Role.RESIDENT_NAME)
public class GroupPictures {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private Members members;

    @Inject
    private Album album;

    /**
     * The pictures of a group one belongs to: one or none.
     *
     * @throws GroupRefusal if one does not belong to it
     */
    public List<Picture> of(long groupId) {
        return album.of(Of.GROUP, members.mine(groupId).getGroup().getId());
    }

    /**
     * Shows a picture in the place of the one before, or none.
     *
     * @throws GroupRefusal if one does not belong to the group
     * @throws jp.idobata.media.PictureRefusal if they are too many, or it is not said what they show
     */
    public void show(long groupId, List<Picture> pictures) {
        em.lock(members.mine(groupId).getGroup(), LockModeType.PESSIMISTIC_WRITE);
        album.show(Of.GROUP, groupId, pictures);
    }
}
