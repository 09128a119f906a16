package jp.idobata.eyes;

/**
 * One stop of the walk.
 *
 * @param pattern the published address it stands for; empty for a state of a page that has stops of its own already
 * @param name what its pictures are called
 * @param who who looks
 * @param path the address, with numbers that exist
 * @param status what the page answers
 */
record Stop(String pattern, String name, Who who, String path, int status) {

    /** Who looks at a page. */
    enum Who {
        /** Nobody the town knows. */
        VISITOR(null),
        /** Somebody who lives there. */
        RESIDENT("hanako@example.jp"),
        /** Somebody who edits for a group. */
        EDITOR("circle@example.jp"),
        /** Somebody of the town hall. */
        CURATOR("staff@example.jp"),
        /** Somebody who goes with people. */
        SUPPORTER("csw@example.jp"),
        /** Whoever keeps the site. */
        ADMINISTRATOR("admin@example.jp");

        private final String email;

        Who(String email) {
            this.email = email;
        }

        String email() {
            return email;
        }
    }

    /** Whether it is a page for those who work at the desk. */
    boolean isDesk() {
        return path.matches("/staff(/.*)?");
    }

    @Override
    public String toString() {
        return name;
    }
}
