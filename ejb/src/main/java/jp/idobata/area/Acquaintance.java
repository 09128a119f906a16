package jp.idobata.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.idobata.account.AddressChanged;
import jp.idobata.account.OwnDataAsked;

/** What this room knows of a person: which areas they changed, as staff. */
@ApplicationScoped
class Acquaintance {

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    void tell(@Observes OwnDataAsked asked) {
        asked.tell(em, "areas_you_changed", """
                select json_object('area', c.area_id, 'what', lower(c.what), 'at', c.changed_at)
                from area_change c where c.changed_by = ?2 order by c.id""");
        asked.tell(em, "areas_you_chose", """
                select json_object('kind', lower(c.kind), 'number', c.subject_id, 'area', c.area_id,
                  'at', c.chosen_at)
                from area_choice c where c.chosen_by = ?2 order by c.kind, c.subject_id""");
        asked.tell(em, "areas_you_put_things_into", """
                select json_object('kind', lower(p.kind), 'number', p.subject_id, 'from', p.from_area_id,
                  'area', p.to_area_id, 'at', p.put_at)
                from area_putting p where p.put_by = ?2 order by p.id""");
        asked.tell(em, "areas_you_chose_before", """
                select json_object('kind', lower(l.kind), 'number', l.subject_id, 'area', l.area_id,
                  'at', l.chosen_at)
                from area_parting l where l.chosen_by = ?2 order by l.area_id, l.kind, l.subject_id""");
        asked.tell(em, "area_files_you_gave", """
                select json_object('name', f.name, 'at', f.given_at)
                from area_file f where f.given_by = ?2 order by f.id""");
    }

    void rename(@Observes AddressChanged changed) {
        for (var column : List.of("area_change.changed_by", "area_choice.chosen_by", "area_parting.chosen_by",
                "area_putting.put_by", "area_file.given_by")) {
            var table = column.substring(0, column.indexOf('.'));
            em.createNativeQuery("update " + table + " set " + column + " = ?1 where " + column + " = ?2")
                    .setParameter(1, changed.to()).setParameter(2, changed.from()).executeUpdate();
        }
    }
}
