package jp.idobata.web.member;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/** Gatherings that somebody has said to be others than the one in a draft, so that nobody asks again and again. */
@SessionScoped
public class ToldApart implements Serializable {

    private static final long serialVersionUID = 1;

    private final Set<String> pairs = new HashSet<>();

    void tell(long draft, long gathering) {
        pairs.add(draft + " " + gathering);
    }

    boolean isTold(long draft, long gathering) {
        return pairs.contains(draft + " " + gathering);
    }
}
