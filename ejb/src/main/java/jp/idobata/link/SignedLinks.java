package jp.idobata.link;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.OptionalLong;

/**
 * Signs links and reads them again. The pages have no business here: they hand a link's text to the facade of its
 * subject.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SignedLinks {

    private static final int KEY_LENGTH = 32;

    @PersistenceContext(unitName = "town")
    private EntityManager em;

    private volatile Signature signature;

    /** The text of the link to a subject: 32 letters, always the same for the same subject. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public String sign(Purpose purpose, long subject) {
        return signature().sign(purpose, subject);
    }

    /** The number of the subject, if the text is a link of ours for that purpose. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public OptionalLong read(Purpose purpose, String text) {
        return signature().read(purpose, text);
    }

    private Signature signature() {
        var known = signature;
        if (known == null) {
            known = new Signature(key());
            signature = known;
        }
        return known;
    }

    /** Whoever comes first makes the key; all nodes then read the same one. */
    private byte[] key() {
        var fresh = new byte[KEY_LENGTH];
        new SecureRandom().nextBytes(fresh);
        em.createNativeQuery("insert ignore into signing_key (id, secret, made_at) values (1, ?1, utc_timestamp(6))")
                .setParameter(1, fresh).executeUpdate();
        return (byte[]) em.createNativeQuery("select secret from signing_key where id = 1").getSingleResult();
    }
}
