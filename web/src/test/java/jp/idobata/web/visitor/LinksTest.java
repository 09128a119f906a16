package jp.idobata.web.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinksTest {

    private final Links links = new Links();

    @Test
    void onlyHttpIsFollowed() {
        assertEquals("https://www.city.takamatsu.kagawa.jp/a?b=c", links
                .web("https://www.city.takamatsu.kagawa.jp/a?b=c"));
        assertEquals("http://example.jp", links.web(" http://example.jp "));
        Stream.of("javascript:alert(1)", "data:text/html,x", "//example.jp", "example.jp", "ftp://example.jp",
                "https://", "https://me:secret@example.jp/", "http://a b", "https:evil", "", "JaVaScRiPt:alert(1)")
                .forEach(text -> assertNull(links.web(text), text));
        assertNull(links.web(null));
    }

    @Test
    void aWebAddressIsCalledByItsHost() {
        assertEquals("www.example.jp", links.host("https://www.example.jp/events/12?x=y"));
        assertEquals("市のホームページ", links.host("市のホームページ"));
    }

    @Test
    void oneTelephoneNumberCanBeDialled() {
        assertEquals("tel:087-839-2275", links.telephone("087-839-2275"));
        assertEquals("tel:087-839-2275", links.telephone("０８７－８３９－２２７５"));
        assertEquals("tel:+81878392275", links.telephone("+81 87 839 2275"));
    }

    @Test
    void whatIsMoreThanANumberStaysText() {
        Stream.of("087-839-2275（平日のみ）", "087-1111-2222、087-3333-4444", "代表", "", "110", "1\"onclick=x")
                .forEach(text -> assertNull(links.telephone(text), text));
        assertNull(links.telephone(null));
    }

    @Test
    void aMailAddressOpensALetter() {
        assertEquals("mailto:circle@example.jp", links.mail("circle@example.jp"));
        Stream.of("circle@", "a@b", "a b@example.jp", "a@example.jp?bcc=x@y.z", "a@example.jp,b@example.jp")
                .forEach(text -> assertNull(links.mail(text), text));
    }
}
