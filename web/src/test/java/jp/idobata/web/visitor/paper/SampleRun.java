package jp.idobata.web.visitor.paper;
import jp.idobata.web.frame.Language;
import java.nio.file.*;
import java.util.*;
public class SampleRun { public static void main(String[] a) throws Exception {
 for (var n : a) { var x = n.split("-"); var f = switch (x[0]) { case "long" -> SampleFlyers.sample().titled(SampleFlyers.LONG_TITLE).costing("材料代です。".repeat(84)); case "bare" -> SampleFlyers.sample().bare(); case "weekly" -> SampleFlyers.sample().weekly(40);
 case "emoji" -> SampleFlyers.sample().titled("🎉𠮷野家の﨑髙さんと葛󠄀飾⼀の会👨‍👩‍👧 か゚").about("☕コーヒー1️⃣杯🇯🇵 ハングル 한글"); case "words" -> SampleFlyers.sample().titled("Pneumonoultramicroscopicsilicovolcanoconiosis-Supercalifragilistic"); case "off" -> SampleFlyers.sample().on(List.of(SampleFlyers.date(SampleFlyers.SATURDAY, "台風のため"), SampleFlyers.date(SampleFlyers.SATURDAY.plusWeeks(1), null))); default -> SampleFlyers.sample(); };
 var l = x.length > 2 && x[2].equals("simple") ? Language.SIMPLE : x.length > 2 && x[2].equals("en") ? Language.ENGLISH : Language.JAPANESE;
 var t = System.nanoTime(); Files.write(Path.of("target/paper/" + n + ".pdf"), f.flyer(Size.of(x[1]).get(), l, x.length > 2 && x[2].equals("ruby")).pdf()); System.out.println(n + " " + (System.nanoTime() - t) / 1000000); } } }
