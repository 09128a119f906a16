package jp.idobata.account;

/**
 * What a person may do. Without any of these one is a visitor (見る人), who needs no account. The names of the roles in
 * EJB and web security are the constants of this class.
 */
public enum Role {

    /** 住民: posts gatherings and places. */
    RESIDENT(Role.RESIDENT_NAME),
    /** 市職員・社協職員: keeps the listing good and safe. */
    CURATOR(Role.CURATOR_NAME),
    /** 支援者: finds, with or for one person, somewhere to belong. */
    SUPPORTER(Role.SUPPORTER_NAME),
    /** 管理者: areas, taxonomies, staff accounts, the site's name and look. */
    ADMINISTRATOR(Role.ADMINISTRATOR_NAME);

    /** Security name of {@link #RESIDENT}. */
    public static final String RESIDENT_NAME = "resident";
    /** Security name of {@link #CURATOR}. */
    public static final String CURATOR_NAME = "curator";
    /** Security name of {@link #SUPPORTER}. */
    public static final String SUPPORTER_NAME = "supporter";
    /** Security name of {@link #ADMINISTRATOR}. */
    public static final String ADMINISTRATOR_NAME = "administrator";

    private final String securityName;

    Role(String securityName) {
        this.securityName = securityName;
    }

    /** The role's name in security constraints, and in the column {@code account_role.role}. */
    public String securityName() {
        return securityName;
    }
}
