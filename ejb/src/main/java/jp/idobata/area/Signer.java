package jp.idobata.area;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

/** Says whose change it is, for what is kept of it. A session bean, for only those are told by every server. */
@Stateless
@PermitAll
public class Signer {

    @Resource
    private SessionContext session;

    /** The address of whoever asked for what is being done. */
    public String name() {
        return session.getCallerPrincipal().getName();
    }
}
