package jp.idobata.publishing.opendata;

/** On what terms the data may be used; the setting {@code OPEN_DATA_LICENCE}. */
public enum Licence {
    /** Creative Commons 表示 4.0 国際. */
    CC_BY_4_0("CC-BY-4.0", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    /** Creative Commons 権利放棄. */
    CC0_1_0("CC0-1.0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    /** 公共データ利用規約（第1.0版）. */
    PDL_1_0("PDL-1.0", "公共データ利用規約（第1.0版）",
            "https://www.digital.go.jp/resources/open_data/public_data_license_v1.0");

    private final String code;
    private final String title;
    private final String address;

    Licence(String code, String title, String address) {
        this.code = code;
        this.title = title;
        this.address = address;
    }

    /** The one of that code; the first if there is none. */
    public static Licence of(String code) {
        for (var one : values()) {
            if (one.code.equals(code)) {
                return one;
            }
        }
        return CC_BY_4_0;
    }

    /** What people call it. */
    public String getTitle() {
        return title;
    }

    /** Where it can be read. */
    public String getAddress() {
        return address;
    }
}
