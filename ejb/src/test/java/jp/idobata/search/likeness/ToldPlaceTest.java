package jp.idobata.search.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Optional;
import jp.idobata.search.likeness.LikelyPlace.Why;
import org.junit.jupiter.api.Test;

/** Which places may be the one that somebody tells of. */
class ToldPlaceTest {

    private static final ToldPlace CAFE = ToldPlace.of("ふれあいカフェ ひだまり", "高松市番町1丁目2番3号", 34.34, 134.04);

    private static Optional<Why> why(String name, String address, Integer metres) {
        return CAFE.why(name, address, metres);
    }

    @Test
    void theSameNameOnceFoldedIsEnoughWhereverItIs() {
        assertEquals(Optional.of(Why.NAME), why("ふれあいｶﾌｪ・ヒダマリ", null, 9000));
        assertEquals(Optional.of(Why.NAME), why("ふれあいカフェ ひだまり", "別の町9-9", null));
        assertEquals(Optional.empty(), why("ふれあいカフェ ひなた", null, null));
    }

    @Test
    void aNameOfSignsAloneIsNobodys() {
        assertEquals(Optional.empty(), ToldPlace.of("♪♪", null, null, null).why("☆", null, null));
    }

    @Test
    void aNameThatIsAlikeCountsWithinAHundredMetres() {
        assertEquals(Optional.of(Why.NEAR), why("ひだまりカフェ", null, 100));
        assertEquals(Optional.empty(), why("ひだまりカフェ", null, 101));
        assertEquals(Optional.empty(), why("ひだまりカフェ", null, null));
        assertEquals(Optional.empty(), why("中央交番", null, 3));
    }

    @Test
    void theSameAddressCountsHoweverItIsSpelt() {
        for (var spelt : new String[] {"香川県高松市番町１－２－３", "番町一丁目2-3", "〒760-0017 高松市番町1丁目2番地3 ひだまりビル2階", "高松市番町1丁目2の3"}) {
            assertEquals(Optional.of(Why.ADDRESS), why("中央交番", spelt, null), spelt);
        }
        for (var other : new String[] {"高松市番町1丁目2番4号", "高松市番町1丁目2番33号", "高松市北番町1丁目2番3号", "高松市番町1丁目", "高松市番町"}) {
            assertEquals(Optional.empty(), why("中央交番", other, 0), other);
        }
    }

    @Test
    void aPartOfTownIsNoAddress() {
        assertEquals(Optional.empty(), ToldPlace.of("あ", "高松市番町1丁目", null, null).why("い", "高松市番町1丁目", null));
        assertEquals(Optional.empty(), ToldPlace.of("あ", "高松市番町", null, null).why("い", "高松市番町", null));
    }

    @Test
    void distanceIsToldInMetresIfBothAreOnTheMap() {
        assertEquals(111, CAFE.metres(34.341, 134.04));
        assertNull(CAFE.metres(null, null));
        assertNull(ToldPlace.of("あ", null, null, null).metres(34.34, 134.04));
    }
}
