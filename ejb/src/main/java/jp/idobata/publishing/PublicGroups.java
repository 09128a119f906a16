package jp.idobata.publishing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.idobata.calendar.TownClock;
import jp.idobata.media.ShownPicture;

/** The town's groups as the public reads them. */
@Stateless
@PermitAll
public class PublicGroups {

    /** The groups that have a public page. */
    private static final String OPEN = " from community_group p join group_approval ga on ga.group_id = p.id"
            + " left join area a on a.id = p.area_id";

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    @Inject
    private TownClock clock;

    /** The group of that number. One statement. */
    public Optional<PublicGroup> find(long id) {
        List<?> rows = em.createNativeQuery("select p.name, p.summary, p.description, p.website,"
                + " if(p.contact_hidden, null, p.phone), if(p.contact_hidden, null, p.email), a.id, a.name,"
                + " p.contact_hidden and (p.email is not null or exists (select 1 from membership m"
                + " where m.group_id = p.id and m.role = 'OWNER')), "
                + ShownPicture.all("group_picture", "group_id", "p.id") + OPEN + " where p.id = ?1")
                .setParameter(1, id).getResultList();
        return rows.stream().findFirst().map(Row::new).map(row -> new PublicGroup(id, row.text(), row.text(),
                row.text(), row.text(), row.text(), row.text(), row.number(), row.text(), row.truth(),
                ShownPicture.list(row.text())));
    }

    /**
     * Groups by name. Two statements.
     *
     * @param words part of name or summary; null for all
     * @param areaId only in that area or an area within it; null for all
     */
    public ListPage list(String words, Long areaId, int page) {
        return Listing.of("GROUP", OPEN.substring(" from ".length()), "p.summary, null, null, null",
                "g.group_id = p.id", "concat_ws(' ', p.name, p.summary)")
                        .page(em, words, areaId, List.of(), page, clock.now());
    }
}
