package jp.idobata.account;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody wants to know all that the town knows of them. Every room that knows something writes it into the file.
 *
 * @param accountId number of the account
 * @param email the person's address
 * @param file what was found, as texts of JSON, by the name of its part
 * @param questions the statements that were asked, in order
 */
public record OwnDataAsked(long accountId, String email, Map<String, List<String>> file, List<String> questions) {

    OwnDataAsked(long accountId, String email) {
        this(accountId, email, new LinkedHashMap<>(), new ArrayList<>());
    }

    /**
     * Writes a part.
     *
     * @param name its name in the file, for people to read
     * @param sql gives one text of JSON a row; {@code ?1} is the number of the account, {@code ?2} its address
     */
    public void tell(EntityManager em, String name, String sql) {
        questions.add(sql);
        var query = em.createNativeQuery(sql);
        if (sql.contains("?1")) {
            query.setParameter(1, accountId);
        }
        if (sql.contains("?2")) {
            query.setParameter(2, email);
        }
        List<?> rows = query.getResultList();
        file.computeIfAbsent(name, key -> new ArrayList<>()).addAll(rows.stream().map(OwnDataAsked::text).toList());
    }

    /** The database gives long texts as text or as bytes, by how they came about. */
    private static String text(Object row) {
        return row instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8)
                : (String) row;
    }
}
