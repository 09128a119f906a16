package jp.idobata.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every page keeps to: of whom it speaks, where it lies, which bean it speaks with, how long it is. */
class PagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path SOURCES = Path.of("src/main/java/jp/idobata/web");
    private static final List<String> ROOMS = List.of("visitor", "member", "staff");
    private static final int LINES_MOST = 120;
    private static final Pattern FORBIDDEN = Pattern.compile("(?i)staff|welfare|insight");
    private static final Pattern DOOR = Pattern.compile("href=\"/staff\"");
    private static final Pattern PAGE_BEAN = Pattern.compile("\\b([a-z]\\w*Page)\\b(?=[.\\[])");

    @Test
    void outsideTheStaffsRoomNoPageSpeaksOfStaffOrWelfare() throws IOException {
        var speaking = new TreeSet<String>();
        for (var page : pages(WEBAPP, ".xhtml")) {
            // The address of the door is no secret; whatever lies behind it is.
            var text = DOOR.matcher(Files.readString(WEBAPP.resolve(page))).replaceAll("");
            if (!isStaffs(page) && FORBIDDEN.matcher(text).find()) {
                speaking.add(page.toString());
            }
        }
        assertEquals(Set.of(), speaking);
    }

    @Test
    void everyPageCanBeReadAtOnce() throws IOException {
        var tooLong = new TreeSet<String>();
        for (var page : pages(WEBAPP, ".xhtml")) {
            var lines = Files.readAllLines(WEBAPP.resolve(page)).size();
            if (lines > LINES_MOST) {
                tooLong.add(page + " has " + lines + " lines");
            }
        }
        assertEquals(Set.of(), tooLong);
    }

    @Test
    void everyPageLiesInARoom() throws IOException {
        var astray = new TreeSet<String>();
        for (var page : pages(WEBAPP, ".xhtml")) {
            var top = page.getName(0).toString();
            if (!top.equals("WEB-INF") && !top.equals("resources") && !ROOMS.contains(top)) {
                astray.add(page.toString());
            }
        }
        assertEquals(Set.of(), astray);
    }

    @Test
    void everyPageSpeaksWithTheBeanOfItsOwnPathOnly() throws IOException {
        var strange = new TreeSet<String>();
        for (var page : pages(WEBAPP, ".xhtml")) {
            for (var bean : beansOf(page)) {
                if (isPart(page) ? roomsOf(bean).isEmpty() : beanOf(page, bean).isEmpty()) {
                    strange.add(page + " speaks with " + bean);
                }
            }
        }
        assertEquals(Set.of(), strange);
    }

    @Test
    void everyPartOfAPageSpeaksWithOneRoomOnly() throws IOException {
        var strange = new TreeSet<String>();
        for (var page : pages(WEBAPP, ".xhtml")) {
            var rooms = new TreeSet<String>();
            beansOf(page).forEach(bean -> rooms.addAll(roomsOf(bean)));
            if (ROOMS.contains(page.getName(0).toString())) {
                rooms.remove(page.getName(0).toString());
                rooms.forEach(room -> strange.add(page + " speaks with " + room));
            } else if (rooms.size() > 1) {
                strange.add(page + " speaks with " + rooms);
            }
        }
        assertEquals(Set.of(), strange);
    }

    @Test
    void everyPageBeanHasItsPage() throws IOException {
        var spokenWith = new TreeSet<String>();
        for (var page : pages(WEBAPP, ".xhtml")) {
            beansOf(page).forEach(bean -> beanOf(page, bean).map(Path::toString).ifPresent(spokenWith::add));
        }
        var beans = new TreeSet<String>();
        pages(SOURCES, "Page.java").forEach(bean -> beans.add(bean.toString()));
        assertFalse(beans.isEmpty(), "page beans are still named so");
        assertEquals(beans, spokenWith);
    }

    /** Parts are included by the pages of a room, whose beans they speak with. */
    private static boolean isPart(Path page) {
        return page.toString().matches(".*\\bparts\\b.*");
    }

    private static Set<String> roomsOf(String bean) {
        var rooms = new TreeSet<>(ROOMS);
        rooms.removeIf(room -> Files.notExists(SOURCES.resolve(room).resolve(capital(bean) + ".java")));
        return rooms;
    }

    /** The bean's source file, if it lies where the page lies and bears the page's name. */
    private static Optional<Path> beanOf(Path page, String bean) {
        var name = page.getFileName().toString().replace(".xhtml", "");
        var file = page.resolveSibling(capital(bean) + ".java");
        return Optional.of(file).filter(found -> bean.toLowerCase().endsWith(name.replace("-", "") + "page"))
                .filter(found -> Files.exists(SOURCES.resolve(found)));
    }

    private static Set<String> beansOf(Path page) throws IOException {
        var beans = new TreeSet<String>();
        PAGE_BEAN.matcher(Files.readString(WEBAPP.resolve(page))).results().forEach(match -> beans.add(match.group(1)));
        return beans;
    }

    private static boolean isStaffs(Path page) {
        for (var part : page) {
            if (part.toString().matches("staff(\\.xhtml)?")) {
                return true;
            }
        }
        return false;
    }

    private static String capital(String bean) {
        return Character.toUpperCase(bean.charAt(0)) + bean.substring(1);
    }

    private static List<Path> pages(Path root, String ending) throws IOException {
        try (var files = Files.walk(root)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(ending)).map(root::relativize)
                    .sorted().toList());
        }
    }
}
