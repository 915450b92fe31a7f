package org.hyzmat.distribution.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A module is stopped and started on the page Modules while others have it open: their next click follows. */
@Tag("browser")
class ModulesWhileWorkingTest {

    private static final String MODULE = "/admin/modules/strong-families";
    private static final String MENU = ".side a[href='/strong-families']";

    @RegisterExtension
    static final Browsing browsing = new Browsing();

    @AfterEach
    void startAgain() {
        Locator start = start(administrator());
        if (start.isVisible()) {
            start.click();
        }
    }

    @Test
    void theMenusAndPagesOfOthersFollowAtTheNextClick() {
        Window administrator = administrator();
        Window facilitator = browsing.on(Device.DESK, "facilitator.demo-nur").open("/strong-families");
        Window coordinator = browsing.on(Device.DESK, "coordinator.demo-cynar").open("/people");

        stop(administrator);
        facilitator.tap(facilitator.page().locator(".list td a").first());
        coordinator.tap(coordinator.page().locator(".side a[href='/people/families']"));

        assertAll(
                () -> assertSaysThatItIsOff(facilitator),
                () -> assertFalse(facilitator.page().locator(MENU).isVisible()),
                () -> assertEquals(200, coordinator.status()),
                () -> assertFalse(coordinator.page().locator(MENU).isVisible()));

        administrator.tap(start(administrator));
        facilitator.page().reload();
        coordinator.tap(coordinator.page().locator(".side a[href='/people']"));

        assertAll(
                () -> assertEquals(200, facilitator.status(), facilitator.words()),
                () -> assertTrue(facilitator.page().locator(MENU).isVisible()),
                () -> assertTrue(coordinator.page().locator(MENU).isVisible()));
    }

    @Test
    void whatWasTypedIsNotLostWhenTheModuleIsOffForAMoment() {
        Window administrator = administrator();
        Window coordinator = browsing.on(Device.DESK, "coordinator.demo-nur").open("/strong-families/groups/new");
        coordinator.page().fill("#name", "AŞ-77");

        stop(administrator);
        coordinator.tap(coordinator.page().locator("main .form-end .btn-primary"));
        assertSaysThatItIsOff(coordinator);
        administrator.tap(start(administrator));
        coordinator.page().reload();

        assertEquals(422, coordinator.status(), "the form was sent again");
        assertEquals("AŞ-77", coordinator.page().inputValue("#name"));
    }

    private static void assertSaysThatItIsOff(Window window) {
        assertEquals(503, window.status(), window.words());
        assertTrue(window.takeFaults().stream().allMatch(fault -> fault.startsWith("503 for ")), window.words());
    }

    private static Window administrator() {
        return browsing.on(Device.DESK, "platform-administrator.demo-department")
                .open("/admin/modules");
    }

    private static void stop(Window administrator) {
        administrator.tap(administrator.page().locator("a[href='" + MODULE + "/stop']"));
        administrator.tap(administrator.page().locator("main .btn-danger"));
        assertTrue(start(administrator).isVisible(), administrator.words());
    }

    private static Locator start(Window administrator) {
        return administrator.page().locator("form[action='" + MODULE + "/start'] button");
    }
}
