package jp.idobata.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Has what is public and has no text to be found by written before the first visitor comes. Nobody calls it. */
@Startup
@Singleton
@DenyAll
public class CatchingUp {

    @Inject
    private GatheringIndex index;

    @PostConstruct
    void start() {
        index.catchUp();
    }
}
