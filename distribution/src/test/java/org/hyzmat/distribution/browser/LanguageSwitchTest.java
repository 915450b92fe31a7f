package org.hyzmat.distribution.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nothing that was typed is lost when the language is changed, and nothing of it stays behind. */
@Tag("browser")
class LanguageSwitchTest {

    private static final String KEPT = "() => sessionStorage.getItem('hyzmat-kept')";
    private static final String NEW_GROUP = "/strong-families/groups/new";

    @RegisterExtension
    static final Browsing browsing = new Browsing();

    @Test
    void whatWasTypedChosenAndTickedStandsInTheOtherLanguageToo() {
        Page page = halfFilledGroup();
        List<String> questions = questionsOn(page);
        String service = page.locator("#service").inputValue();
        String id = page.locator("input[name=id]").inputValue();

        change(page, "ru");

        assertAll(
                () -> assertEquals("AŞ-77", page.locator("#name").inputValue()),
                () -> assertEquals(service, page.locator("#service").inputValue()),
                () -> assertTrue(page.locator("#facilitator").isChecked()),
                () -> assertEquals(id, page.locator("input[name=id]").inputValue(), "it is still the same form"),
                () -> assertNull(page.evaluate(KEPT), "nothing stays behind"),
                () -> assertEquals(List.of(), questions));
    }

    @Test
    void itIsFilledInOnlyOnce() {
        Page page = halfFilledGroup();
        change(page, "ru");

        page.reload();

        assertEquals("", page.locator("#name").inputValue());
    }

    @Test
    void itIsFilledInAgainWhenTheLanguageIsChangedAgain() {
        Page page = halfFilledGroup();
        change(page, "ru");

        change(page, "tk");

        assertEquals("AŞ-77", page.locator("#name").inputValue());
    }

    @Test
    void marksAreKeptAndSaidInTheOtherLanguage() {
        Window phone = browsing.on(Device.PHONE, "facilitator.demo-nur").open("/strong-families");
        phone.tap(phone.page().locator(".today-do a").first());
        Page page = phone.page();
        Locator row = page.locator(".mark-row").first();
        Locator mark = row.locator("input[type=radio]:not(:checked)").first();
        String value = mark.getAttribute("value");
        row.locator("label.mark-" + value).click();

        page.locator(".burger summary").click();
        page.locator(".burger button[value=ru]").click();
        page.locator("html[lang=ru]").waitFor();

        Locator kept = row.locator("input[type=radio]:checked");
        assertAll(
                () -> assertEquals(value, kept.getAttribute("value")),
                () -> assertEquals(
                        kept.getAttribute("data-said"), row.locator(".said b").innerText()),
                () -> assertEquals(
                        "Ещё не сохранено: 1", page.locator("#unsaved").innerText()));
    }

    @Test
    void whatWasRefusedIsKeptAsWell() {
        Page page = halfFilledGroup();
        page.locator("#name").fill("");
        page.locator("#venue").fill("Otag 5");
        page.locator("main .form-end .btn-primary").click();
        page.locator(".error-summary").waitFor();

        change(page, "ru");

        assertEquals("Otag 5", page.locator("#venue").inputValue());
    }

    /** The form for somebody new is the answer to a search: its address alone shows another page. */
    @Test
    void whereTheFormDoesNotComeBackTheBrowserAsksFirst() {
        Window desk = browsing.on(Device.DESK, "coordinator.demo-nur").open("/people/persons/find");
        Page page = desk.page();
        page.fill("#name", "Ataberdiýew Kerim");
        desk.tap(page.locator("main .form-end .btn-primary"));
        page.fill("#father-name", "Orazowiç");
        List<String> questions = questionsOn(page);

        page.locator(".bar-wide button[value=ru]").click();
        page.waitForCondition(() -> !questions.isEmpty());

        assertAll(
                () -> assertEquals(List.of("beforeunload"), questions),
                () -> assertEquals("Orazowiç", page.locator("#father-name").inputValue()),
                () -> assertNull(page.evaluate(KEPT)));
    }

    @Test
    void noPasswordIsKeptAndAnyPageClearsTheRest() {
        Page page = halfFilledGroup();
        page.evaluate("() => document.querySelector('main form').insertAdjacentHTML('afterbegin',"
                + " '<input type=\"password\" name=\"secret\" value=\"sesame\">')");
        page.route("**" + NEW_GROUP, LanguageSwitchTest::goNowhere);

        page.locator(".bar-wide button[value=ru]").click();
        page.waitForCondition(() -> page.evaluate(KEPT) != null);
        String kept = page.evaluate(KEPT).toString();
        page.navigate(page.url().replace(NEW_GROUP, "/directory/places"));

        assertAll(
                () -> assertTrue(kept.contains("AŞ-77"), kept),
                () -> assertFalse(kept.contains("sesame"), kept),
                () -> assertNull(page.evaluate(KEPT)));
    }

    @Test
    void withoutScriptsTheLanguageChangesAsBefore() {
        Page page = browsing.on(Device.PHONE_WITHOUT_SCRIPT, "coordinator.demo-nur")
                .open(NEW_GROUP)
                .page();
        page.fill("#name", "AŞ-77");

        page.locator(".burger summary").click();
        page.locator(".burger button[value=ru]").click();

        assertEquals("ru", page.locator("html").getAttribute("lang"));
    }

    private static Page halfFilledGroup() {
        Page page =
                browsing.on(Device.DESK, "coordinator.demo-nur").open(NEW_GROUP).page();
        page.fill("#name", "AŞ-77");
        page.locator("#service")
                .selectOption(page.locator("#service option").nth(1).getAttribute("value"));
        page.locator("#facilitator").check();
        return page;
    }

    private static void change(Page page, String language) {
        page.locator(".bar-wide button[value=" + language + "]").click();
        page.locator("html[lang=" + language + "]").waitFor();
        page.waitForLoadState();
    }

    /** Stays on the page whenever the browser asks, and notes that it did. */
    private static List<String> questionsOn(Page page) {
        List<String> asked = new ArrayList<>();
        page.onDialog(dialog -> stay(dialog, asked));
        return asked;
    }

    private static void stay(Dialog dialog, List<String> asked) {
        asked.add(dialog.type());
        dialog.dismiss();
    }

    /** An answer without a page leaves the window where it is. */
    private static void goNowhere(Route route) {
        if (route.request().isNavigationRequest()) {
            route.fulfill(new Route.FulfillOptions().setStatus(204));
        } else {
            route.resume();
        }
    }
}
