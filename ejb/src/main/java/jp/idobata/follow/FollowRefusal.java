package jp.idobata.follow;

import jp.idobata.Refusal;

/** Why something cannot be followed. */
public class FollowRefusal extends Refusal {

    private FollowRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static FollowRefusal notFound() {
        return new FollowRefusal("follow.refusal.missing");
    }

    static FollowRefusal tooMany(int most) {
        return new FollowRefusal("follow.refusal.many", most);
    }

    static FollowRefusal linkSpent() {
        return new FollowRefusal("follow.refusal.link");
    }
}
