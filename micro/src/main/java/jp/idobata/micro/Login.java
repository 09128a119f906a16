package jp.idobata.micro;

/** A database user and the password that lets it in. */
record Login(String user, String password) {

    @Override
    public String toString() {
        return user;
    }
}
