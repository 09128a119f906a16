package jp.idobata.media;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * The pictures of places and groups, in their order. Whether somebody may change them is for the callers to see to, and
 * that nobody else does at the same time.
 */
@Dependent
public class Album {

    /** Whose pictures. */
    public enum Of {
        /** Of a place, up to {@link Picture#MOST}. */
        PLACE("place_picture", "place_id", Picture.MOST),
        /** Of a group: one. */
        GROUP("group_picture", "group_id", 1);

        private final String table;
        private final String key;
        private final int most;

        Of(String table, String key, int most) {
            this.table = table;
            this.key = key;
            this.most = most;
        }

        /** Most pictures. */
        public int most() {
            return most;
        }
    }

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private PictureStore store;

    /** The pictures of a thing. One statement. */
    public List<Picture> of(Of kind, long id) {
        List<?> rows = em.createNativeQuery("select " + ShownPicture.all(kind.table, kind.key, "?1"))
                .setParameter(1, id).getResultList();
        return ShownPicture.list((String) rows.get(0)).stream().map(ShownPicture::asPicture).toList();
    }

    /**
     * Goes on only if pictures can be shown.
     *
     * @throws PictureRefusal if there are too many, or of one of them it has yet to be said what it shows
     */
    public void require(Of kind, List<Picture> pictures) {
        if (pictures.size() > kind.most()) {
            throw PictureRefusal.tooMany(kind.most());
        }
        if (pictures.stream().anyMatch(picture -> picture.alt() == null)) {
            throw PictureRefusal.unsaid();
        }
        if (pictures.stream().anyMatch(picture -> picture.alt().codePointCount(0, picture.alt().length())
                > Picture.ALT_MOST)) {
            throw PictureRefusal.saidAtLength(Picture.ALT_MOST);
        }
    }

    /**
     * Puts these pictures in the place of those before; what is no picture of the town is left out.
     *
     * @throws PictureRefusal if they cannot be shown
     */
    public void show(Of kind, long id, List<Picture> pictures) {
        require(kind, pictures);
        em.createNativeQuery("delete from " + kind.table + " where " + kind.key + " = ?1").setParameter(1, id)
                .executeUpdate();
        var there = pictures.isEmpty() ? List.<ShownPicture>of() : store.shown(pictures);
        for (var position = 0; position < there.size(); position++) {
            var picture = there.get(position);
            em.createNativeQuery("insert into " + kind.table + " (" + kind.key + ", position, hash, alt, focus_x,"
                    + " focus_y) values (?1, ?2, ?3, ?4, ?5, ?6)").setParameter(1, id).setParameter(2, position)
                    .setParameter(3, picture.hash()).setParameter(4, picture.alt()).setParameter(5, picture.x())
                    .setParameter(6, picture.y()).executeUpdate();
        }
    }
}
