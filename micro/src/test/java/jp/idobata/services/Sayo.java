package jp.idobata.services;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.concurrent.Callable;

/** 小夜, who comes and leaves. */
@Stateless
@PermitAll
@RunAs("resident")
@TransactionManagement(TransactionManagementType.BEAN)
public class Sayo {

    /** Does the work in that person's name, outside of any transaction. */
    public <T> T call(Callable<T> work) throws Exception {
        return work.call();
    }
}
