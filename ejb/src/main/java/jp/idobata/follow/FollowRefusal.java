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

    static FollowRefusal unread() {
        return new FollowRefusal("follow.refusal.unread");
    }

    static FollowRefusal tooManySearches(int most) {
        return new FollowRefusal("follow.refusal.searches", most);
    }

    static FollowRefusal name(int most) {
        return new FollowRefusal("follow.refusal.name", most);
    }

    static FollowRefusal linkSpent() {
        return new FollowRefusal("follow.refusal.link");
    }
}
