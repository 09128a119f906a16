package jp.idobata.opendata;

import java.util.List;

/**
 * 全国地方公共団体コード: six digits, the last of which checks the others (総務省, JIS X 0401 and 0402). The first two are the
 * prefecture's.
 */
public final class TownCode {

    private static final int LENGTH = 6;
    private static final int MODULUS = 11;
    private static final int COMPANY_LENGTH = 13;
    private static final int NINE = 9;
    private static final List<String> PREFECTURES = List.of("北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県",
            "茨城県", "栃木県", "群馬県", "埼玉県", "千葉県", "東京都", "神奈川県", "新潟県", "富山県", "石川県", "福井県", "山梨県", "長野県",
            "岐阜県", "静岡県", "愛知県", "三重県", "滋賀県", "京都府", "大阪府", "兵庫県", "奈良県", "和歌山県", "鳥取県", "島根県", "岡山県",
            "広島県", "山口県", "徳島県", "香川県", "愛媛県", "高知県", "福岡県", "佐賀県", "長崎県", "熊本県", "大分県", "宮崎県", "鹿児島県",
            "沖縄県");

    private TownCode() {
    }

    /** Whether it is six digits of which the last checks the others, in one of the prefectures. */
    public static boolean isOne(String code) {
        return code.matches("\\d{" + LENGTH + "}") && !prefecture(code).isEmpty()
                && checked(code.substring(0, LENGTH - 1)).equals(code);
    }

    /** Five digits with the one that checks them. */
    public static String checked(String five) {
        var sum = 0;
        for (var i = 0; i < five.length(); i++) {
            sum += (five.charAt(i) - '0') * (LENGTH - i);
        }
        return five + (MODULUS - sum % MODULUS) % (MODULUS - 1);
    }

    /** Name of the prefecture of that code; empty if there is none. */
    public static String prefecture(String code) {
        var number = code.matches("\\d{2}.*") ? Integer.parseInt(code.substring(0, 2)) : 0;
        return number < 1 || number > PREFECTURES.size() ? "" : PREFECTURES.get(number - 1);
    }

    /** Whether it is a 法人番号: thirteen digits of which the first checks the others. */
    public static boolean isCompany(String number) {
        if (!number.matches("[1-9]\\d{" + (COMPANY_LENGTH - 1) + "}")) {
            return false;
        }
        var sum = 0;
        for (var i = 1; i < COMPANY_LENGTH; i++) {
            sum += (number.charAt(COMPANY_LENGTH - i) - '0') * (i % 2 == 0 ? 2 : 1);
        }
        return number.charAt(0) - '0' == NINE - sum % NINE;
    }
}
