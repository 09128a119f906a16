package jp.idobata.welfare.suggestion;

import jakarta.enterprise.context.ApplicationScoped;

/** The model in use, kept in memory as long as there is no newer one: reading it takes a moment. */
@ApplicationScoped
class Shelf {

    private volatile Kept kept = new Kept(0, Model.NONE);

    /** A model and its version; 0 before anything was learnt. */
    private record Kept(long version, Model model) {
    }

    boolean has(long version) {
        return kept.version() == version;
    }

    Model model() {
        return kept.model();
    }

    Model put(long version, Model model) {
        kept = new Kept(version, model);
        return model;
    }
}
