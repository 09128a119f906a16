package jp.idobata.intake.gathering;

import static jp.idobata.intake.gathering.IntakeFee.Free.NO;
import static jp.idobata.intake.gathering.IntakeFee.Free.UNKNOWN;
import static jp.idobata.intake.gathering.IntakeFee.Free.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class IntakeFeeTest {

    @Test
    void freeIsWhatSaysSoWithoutAPriceOrACondition() {
        for (String text : List.of("無料", "無料・申込不要", "参加費\n無料\n（飲み物、軍手、動きやすい服装）", "観覧無料", "0円")) {
            assertEquals(YES, IntakeFee.of(text).free(), text);
        }
    }

    @Test
    void aPriceIsNotFreeEvenIfSomeComeFree() {
        for (String text : List.of("500円\n（高校生以下無料）", "受講料\n無料\n材料費\n500円", "１５０円", "一般1,200円")) {
            assertEquals(NO, IntakeFee.of(text).free(), text);
        }
    }

    @Test
    void whatDependsIsUnknown() {
        for (String text : List.of("", "―", "要観覧券", "無料（別途入園料が必要です）", "席種により異なります", "基本無料\n(一部有料)",
                "種目により異なります（無料種目有り）", "無料（昼食代1,500円※希望者のみ）", "①のみ500円、②〜⑥は無料", "交通費、昼食代等実費")) {
            assertEquals(UNKNOWN, IntakeFee.of(text).free(), text);
        }
    }

    @Test
    void theTextStaysAsWrittenButABlankIsNoText() {
        assertEquals("受講料\n500円", IntakeFee.of("受講料\n500円\n").text());
        assertEquals("", IntakeFee.of("－").text());
    }
}
