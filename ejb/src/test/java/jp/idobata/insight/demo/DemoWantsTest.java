package jp.idobata.insight.demo;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.idobata.insight.demo.DemoWants.Called;
import jp.idobata.insight.meeting.personal.PersonalRefusal;
import org.junit.jupiter.api.Test;

/** What the demo town lacks. */
class DemoWantsTest {

    private final DemoWants wants = DemoWants.all();

    @Test
    void noneOfItsTextsIsTakenForOneAboutAPerson() {
        Stream.concat(wants.meetings().stream().flatMap(meeting -> Stream.of(meeting.title(), meeting.record())),
                wants.notes().stream().flatMap(want -> Stream.of(want.what(), want.closed(), want.task() == null ? null
                : want.task().words(), want.task() == null ? null : want.task().outcome()))).filter(Objects::nonNull)
                .forEach(text -> assertDoesNotThrow(() -> PersonalRefusal.check(text, List.of()), text));
    }

    @Test
    void oneTaskIsDoneOneIsNotAndEveryMeetingIsCalled() {
        var tasks = wants.notes().stream().map(DemoWants.Want::task).filter(Objects::nonNull).toList();
        assertTrue(tasks.stream().anyMatch(task -> task.outcome() == null));
        assertTrue(tasks.stream().anyMatch(task -> task.outcome() != null));
        var called = wants.meetings().stream().map(Called::key).collect(Collectors.toSet());
        assertTrue(wants.notes().stream().allMatch(want -> called.containsAll(want.meetings())));
        assertTrue(wants.notes().stream().allMatch(want -> want.task() == null || !want.meetings().isEmpty()));
        assertTrue(wants.meetings().stream().allMatch(meeting -> meeting.title().contains("見本")));
    }
}
