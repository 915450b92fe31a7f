package org.hyzmat.distribution.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A facilitator marks today's session of ten families on a phone; the own agency sees it, the other nothing of it. */
@Tag("browser")
class SessionMarkingTest {

    private static final String GROUP = "AŞ-12";
    private static final List<String> LISTS = List.of(
            "/", "/strong-families", "/strong-families?show=all", "/people", "/people?page=2", "/people/families");
    private static final int FAMILIES = 10;
    private static final int MOST_TAPS = 14;

    @RegisterExtension
    static final Browsing browsing = new Browsing();

    @Test
    void aSessionOfTenFamiliesTakesFewTaps() {
        Window phone = browsing.on(Device.PHONE);

        markTodays(phone, 2);

        assertMarked(phone);
    }

    @Test
    void itTakesAsFewWithoutScript() {
        String session = moveToToday(3);
        Window phone = browsing.on(Device.PHONE_WITHOUT_SCRIPT);

        markTodays(phone, 3);

        assertAll(() -> assertEquals(session, phone.path().replaceAll("\\?.*", "")), () -> assertMarked(phone));
    }

    /** From the front page on: three who are not there as planned, everybody else present. */
    private static void markTodays(Window phone, int session) {
        phone.signIn("facilitator.demo-nur").open("/");
        phone.tap(phone.page().locator("main a[href='/strong-families']"));
        phone.tap(phone.page()
                .locator(".today-card", new Page.LocatorOptions().setHasText("session " + session + " of 3"))
                .locator("a"));
        phone.tap(mark(phone, 0, "late"));
        phone.tap(mark(phone, 1, "excused"));
        phone.tap(mark(phone, 2, "absent"));
        phone.tapButton("present");
        if (phone.page().locator(".notice-good").count() == 0) {
            phone.tapButton("Save");
        }
    }

    private static Locator mark(Window window, int row, String mark) {
        return window.page().locator(".mark-row").nth(row).locator("label.mark-" + mark);
    }

    private static void assertMarked(Window phone) {
        Locator rows = phone.page().locator(".mark-row");
        assertAll(
                () -> assertTrue(phone.taps() <= MOST_TAPS, phone.taps() + " taps"),
                () -> assertTrue(phone.page().locator(".notice-good").isVisible(), phone.words()),
                () -> assertEquals(
                        FAMILIES, phone.page().locator(".roster-family").count()),
                () -> assertEquals(rows.count(), rows.locator("input:checked").count(), "people with a mark"),
                () -> assertEquals("late", chosen(phone, 0)),
                () -> assertEquals("excused", chosen(phone, 1)),
                () -> assertEquals("absent", chosen(phone, 2)),
                () -> assertEquals("present", chosen(phone, rows.count() - 1)));
    }

    private static String chosen(Window window, int row) {
        return window.page()
                .locator(".mark-row")
                .nth(row)
                .locator("input:checked")
                .getAttribute("value");
    }

    private static String moveToToday(int session) {
        Window desk = browsing.on(Device.DESK, "coordinator.demo-nur").open("/strong-families");
        desk.tapInList(GROUP);
        desk.page()
                .locator("tr:has-text('Session " + session + "') a[href$='/edit']")
                .click();
        desk.page().fill("#date", LocalDate.now(ZoneId.of("Asia/Ashgabat")).toString());
        desk.tapButton("Save");
        Locator link =
                desk.page().locator("tr:has-text('Session " + session + "') a").first();
        return link.getAttribute("href");
    }

    @Test
    void theOwnAgencySeesItAndTheOtherNothing() {
        Window facilitator = browsing.on(Device.PHONE, "facilitator.demo-nur").open("/strong-families");
        facilitator.tapInList(GROUP);
        String group = facilitator.path();
        facilitator.tapInList("Session 1");
        String session = facilitator.path();
        String somebody = facilitator
                .page()
                .locator(".mark-name")
                .first()
                .innerText()
                .lines()
                .findFirst()
                .orElseThrow();

        assertAll(Stream.of("coordinator.demo-nur", "facilitator.demo-nur").map(own -> () -> {
            Window window = browsing.on(Device.DESK, own).open(session);
            assertTrue(window.words().contains(somebody), own);
            assertEquals(chosen(facilitator, 0), chosen(window, 0), own);
        }));
        assertAll(Stream.of("coordinator.demo-cynar", "facilitator.demo-cynar", "programme-staff.demo-department")
                .map(other -> () -> assertSeesNothing(browsing.on(Device.DESK, other), group, session, somebody)));
    }

    private static void assertSeesNothing(Window other, String group, String session, String somebody) {
        for (String path : LISTS) {
            String list = other.ask(path).body();
            assertFalse(list.contains(group), path + " leads to the group");
            assertFalse(list.contains(somebody), path + " names somebody of the group");
        }
        for (String path : List.of(group, group + "/edit", session, session + "/sheet", session + "/held")) {
            Found answer = other.ask(path);
            assertTrue(answer.status() == 404 || answer.status() == 403, answer.status() + " " + path);
            assertFalse(answer.body().contains(somebody), path);
        }
    }
}
