package org.hyzmat.distribution.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Scores of a whole group are typed without a mouse, and those of one person on a phone. */
@Tag("browser")
class ScoreEntryTest {

    private static final String WHOLE = "Group AŞ-09, time 3";
    private static final String ONE = "Group AŞ-11, time 3";

    /** The lowest score of the scale in whose column the focus is, as the head of the column says it. */
    private static final String LOWEST = """
            () => {
              const cell = document.activeElement.closest("td");
              const head = cell.closest("table").tHead.rows[0].cells[cell.cellIndex];
              return head.querySelector(".note").textContent.split("–")[0];
            }
            """;

    @RegisterExtension
    static final Browsing browsing = new Browsing();

    @Test
    void aWholeGroupIsTypedByKeysAlone() {
        Window desk = browsing.on(Device.DESK, "coordinator.demo-nur").open("/strong-families");
        desk.tapInList(WHOLE);
        Page page = desk.page();
        Locator cells = page.locator("input.score");
        int all = cells.count();
        page.locator("td:nth-child(2) input.score").first().focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowUp");

        for (int cell = 0; cell < all; cell++) {
            page.keyboard().press("ControlOrMeta+A");
            page.keyboard().type(page.evaluate(LOWEST).toString());
            page.keyboard().press("Enter");
        }
        assertEquals("Save", page.evaluate("() => document.activeElement.textContent"));
        page.keyboard().press("Enter");
        page.waitForURL("**saved=*");

        assertAll(
                () -> assertTrue(page.locator(".notice-good").isVisible(), desk.words()),
                () -> assertEquals(
                        all, page.locator("input.score:not([value=''])").count(), "cells with a score"),
                () -> assertEquals(
                        0,
                        desk.open("/strong-families")
                                .page()
                                .locator("a:text-is('" + WHOLE + "')")
                                .count(),
                        "still due"));
    }

    @Test
    void onePersonIsTypedOnAPhoneAndTheNextFollows() {
        Window phone = browsing.on(Device.PHONE, "coordinator.demo-nur").open("/strong-families");
        phone.tapInList(ONE);
        phone.tapLink("One by one");
        String first = phone.path();
        Locator fields = phone.page().locator("form.one-person input[inputmode=numeric]");
        fields.first().fill("7,5");
        phone.tapButton("Save, next person");

        assertTrue(phone.words().contains("is between two scores of this scale"), phone.words());
        assertEquals("7,5", fields.first().inputValue());

        fields.first().fill("7");
        for (int field = 1; field < fields.count(); field++) {
            fields.nth(field).fill("");
            phone.page()
                    .locator("form.one-person select[id^=reason]")
                    .nth(field)
                    .selectOption("refused");
        }
        phone.tapButton("Save, next person");

        assertAll(
                () -> assertTrue(phone.page().locator(".notice-good").isVisible(), phone.words()),
                () -> assertTrue(!phone.path().startsWith(first), phone.path()),
                () -> assertEquals(
                        390, ((Number) phone.page().evaluate("document.documentElement.scrollWidth")).intValue()));
    }
}
