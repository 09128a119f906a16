package jp.idobata.services;

import java.util.concurrent.Callable;

/** Somebody the services know by name, who calls them. */
interface Acting {

    /** Does the work in that person's name, outside of any transaction. */
    <T> T call(Callable<T> work) throws Exception;
}
