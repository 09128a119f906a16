package jp.idobata.area;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import jp.idobata.area.AddressPoint.Precision;
import org.junit.jupiter.api.Test;

class TownPointsTest {

    private static final List<String> HOME = List.of("高松市");

    private final TownPoints points = TownPoints.published();

    @Test
    void anAddressIsFoundHoweverItIsWritten() {
        for (var address : List.of("高松市番町1丁目2-3", "香川県高松市番町一丁目2番3号", "番町１丁目２－３", "番町1-2-3", "番町１ー２ー３",
                "〒760-0017 香川県高松市番町 1丁目 2の3", "高松市番町1", "番町1丁目　市役所前ビル2階")) {
            assertEquals(Optional.of("番町一丁目"), town(address), address);
        }
    }

    @Test
    void theLongestNameCounts() {
        assertEquals(Optional.of("塩上町"), town("高松市塩上町10-5"));
        assertEquals(Optional.of("塩上町三丁目"), town("高松市塩上町3-1-1"));
        assertEquals(Optional.of("仏生山町甲"), town("高松市仏生山町甲2226番地"));
        assertEquals(Optional.of("香川町浅野"), town("香川町浅野826-8"));
        assertEquals(Optional.of("亀田南町"), town("亀田南町1"));
    }

    @Test
    void aNumberThatIsNoBlockIsAHouse() {
        assertEquals(Optional.of("木太町"), town("高松市木太町5046-1"));
        assertEquals(Optional.of("塩上町"), town("塩上町9"));
    }

    @Test
    void theNameOfSeveralBlocksIsTheirMiddle() {
        var point = points.find("高松市番町", HOME).orElseThrow();
        assertEquals(Precision.SEVERAL_BLOCKS, point.precision());
        assertEquals(34.3418, point.latitude(), 0.001);
        assertEquals(134.0425, point.longitude(), 0.001);
    }

    @Test
    void spellingsOfOneNameAreOne() {
        assertEquals(Optional.of("西ハゼ町"), town("高松市西ﾊｾﾞ町10"));
        assertEquals(Optional.of("旅篭町"), town("高松市旅籠町1"));
        assertEquals(Optional.of("常磐町一丁目"), town("高松市常盤町1丁目3"));
        assertEquals(Optional.of("浜ノ町"), town("高松市浜之町1-1"));
        assertEquals(Optional.of("木太町"), town("大字木太5046"));
    }

    @Test
    void anotherMunicipalityIsNotMistaken() {
        assertEquals(Optional.of("青山町"), town("長崎県長崎市青山町1-2"));
        assertEquals(Optional.empty(), town("丸亀市本町1"));
        assertEquals(Optional.empty(), town("東京都千代田区霞が関3-1-1"));
    }

    @Test
    void aTownThatIsNotInTheListIsNotLookedForInAnother() {
        assertEquals(Optional.empty(), points.find("塩上町3-1-1", List.of("豊田市", "西地区")));
        assertEquals(Optional.empty(), points.find("塩上町3-1-1", List.of()));
        assertEquals(Optional.of("塩上町三丁目"), points.find("塩上町3-1-1", List.of("豊田市", "高松市"))
                .map(AddressPoint::town), "whichever of its roots it is");
    }

    @Test
    void townsVillagesAndWardsAreMunicipalitiesToo() {
        for (var address : List.of("香川県木田郡三木町本町1", "仲多度郡琴平町本町5", "世田谷区本町2", "香川県宇多津町本町3")) {
            assertEquals(Optional.empty(), town(address), address);
        }
        assertEquals(Optional.of("木太町九区"), town("木太町九区"));
    }

    @Test
    void whatIsNoAddressHasNoPoint() {
        for (var text : List.of("", "　", "どこか", "12345", "高松市", "1丁目", "〒760-0017", "十十丁目")) {
            assertEquals(Optional.empty(), town(text), text);
        }
    }

    private Optional<String> town(String address) {
        return points.find(address, HOME).map(AddressPoint::town);
    }
}
