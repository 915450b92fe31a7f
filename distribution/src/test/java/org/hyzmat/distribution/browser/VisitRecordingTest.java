package org.hyzmat.distribution.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A carer records the visits of the day on a phone; the coordinator sees at the next click what to look after. */
@Tag("browser")
class VisitRecordingTest {

    private static final String MINE = "/independent-living/visits/mine";
    private static final int PLANNED_TAPS = 6;
    private static final int MISSED_TAPS = 5;

    @RegisterExtension
    static final Browsing browsing = new Browsing();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aVisitAsPlannedTakesSixTaps(boolean scripted) {
        String visit = visitToday();
        Window phone = phone(scripted).open("/");

        enter(phone);
        phone.tap(card(phone, visit).locator("form[action$='/record'] button"));

        String words = phone.words();
        assertAll(
                () -> assertTrue(phone.taps() <= PLANNED_TAPS, phone.taps() + " taps"),
                () -> assertEquals(1, phone.page().locator(".notice-good").count(), words),
                () -> assertEquals("done", card(phone, visit).locator(".state").innerText()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMissedVisitWithItsReasonTakesFiveTaps(boolean scripted) {
        String visit = visitToday();
        Window coordinator = atFollowUps();
        int before = coordinator.page().locator("main a[href$='/close']").count();
        Window phone = phone(scripted).open("/");

        enter(phone);
        phone.tap(card(phone, visit).locator("a[href$='/missed']"));
        phone.tap(phone.page().locator("label[for=reason]"));
        phone.tap(phone.page().locator("main .btn-primary"));
        coordinator.page().reload();

        String words = phone.words();
        assertAll(
                () -> assertTrue(phone.taps() <= MISSED_TAPS, phone.taps() + " taps"),
                () -> assertEquals(1, phone.page().locator(".notice-good").count(), words),
                () -> assertEquals(
                        before + 1,
                        coordinator.page().locator("main a[href$='/close']").count(),
                        coordinator.words()));
    }

    @Test
    void theCoordinatorSeesAChangeOfConditionAtTheNextClick() {
        String visit = visitToday();
        String words = "Geçen gezekden has gowşak " + UUID.randomUUID();
        Window coordinator = browsing.on(Device.DESK, "coordinator.demo-cynar").open("/independent-living");
        Window phone = browsing.on(Device.PHONE, "carer.demo-cynar").open(visit + "/record");

        phone.tap(phone.page().locator("label[for=condition-urgent]"));
        phone.page().fill("#condition-words", words);
        phone.tap(phone.page().locator("main .btn-primary"));
        coordinator.tap(coordinator.page().locator(".side a[href='/independent-living']"));

        assertTrue(coordinator.words().contains(words), coordinator.words());
    }

    private static Window phone(boolean scripted) {
        return browsing.on(scripted ? Device.PHONE : Device.PHONE_WITHOUT_SCRIPT);
    }

    /** Opens one's own visits, as whoever the coordinator sends. */
    private static void enter(Window phone) {
        phone.signIn("carer.demo-cynar").open("/");
        phone.tap(phone.page().locator("main a[href='" + MINE + "']").first());
    }

    private static Locator card(Window phone, String visit) {
        return phone.page()
                .locator(".my-visit")
                .filter(new Locator.FilterOptions().setHas(phone.page().locator("a[href='" + visit + "']")));
    }

    private static Window atFollowUps() {
        return browsing.on(Device.DESK, "coordinator.demo-cynar").open("/independent-living/follow-ups");
    }

    /** The address of a visit that the coordinator has just planned for the carer's today. */
    private static String visitToday() {
        String carer = browsing.on(Device.DESK)
                .open("/sign-in")
                .page()
                .locator("tr:has(code:text-is('carer.demo-cynar')) th")
                .evaluate("cell => cell.firstChild.textContent")
                .toString();
        Window desk = browsing.on(Device.DESK, "coordinator.demo-cynar").open("/independent-living");
        desk.tap(desk.page().locator(".list td a").first());
        desk.open(desk.path() + "/visits/new");
        Page page = desk.page();
        page.fill("#start", "20:00");
        page.fill("#end", "20:30");
        page.check("#task");
        page.locator("#worker").selectOption(new SelectOption().setLabel(carer));
        desk.tap(page.locator("main .form-end .btn-primary"));
        String path = desk.path().replaceAll("\\?.*", "");
        assertTrue(path.matches("/independent-living/visits/[0-9a-f-]{36}"), path + ": " + desk.words());
        return path;
    }
}
