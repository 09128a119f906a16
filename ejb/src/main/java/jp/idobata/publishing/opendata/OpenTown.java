package jp.idobata.publishing.opendata;

import java.util.Map;
import java.util.function.Predicate;
import jp.idobata.opendata.TownCode;

/**
 * Whose data it is.
 *
 * @param site address of the site, without a slash at the end
 * @param name what the site is called
 * @param code 全国地方公共団体コード; empty if it is not set
 * @param municipality its name; empty if it is not known
 * @param themes names of the themes by code
 * @param uses whether a mark of 来やすさ is in use
 */
public record OpenTown(String site, String name, String code, String municipality, Map<String, String> themes,
        Predicate<String> uses) {

    /** Name of the prefecture; empty without a code. */
    public String prefecture() {
        return TownCode.prefecture(code);
    }

    /** 地方公共団体名: 「香川県高松市」. */
    public String government() {
        return municipality.startsWith(prefecture()) ? municipality : prefecture() + municipality;
    }
}
