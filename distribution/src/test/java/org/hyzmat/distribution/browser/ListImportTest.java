package org.hyzmat.distribution.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A list of families is taken in from a file and given back again, also without scripts. */
@Tag("browser")
class ListImportTest {

    @RegisterExtension
    static final Browsing browsing = new Browsing();

    @Test
    void aListIsLookedAtTakenOverAndUndone() {
        takeInAndUndo(Device.PHONE, "Hangeldiýew");
    }

    @Test
    void itIsTakenOverWithoutScriptsToo() {
        takeInAndUndo(Device.PHONE_WITHOUT_SCRIPT, "Garlyýew");
    }

    private static void takeInAndUndo(Device device, String family) {
        Window window = browsing.on(device, "coordinator.demo-nur").open("/people/families");
        window.tapLink("Import and export");
        window.tap(window.page().locator("a[href$='/imports/families']"));

        Upload.handIn(window, Upload.familyWithFaults(family));
        assertTrue(window.words().contains("1 row is faulty"), window.words());
        window.open("/people/imports/families");
        Upload.handIn(window, Upload.family(family));
        window.tapButton("Take over 2 rows");
        assertTrue(window.words().contains("2 rows were taken over."), window.words());

        window.tapLink("Undo this import");
        window.tapButton("Undo this import");

        assertTrue(window.words().contains("This import was undone"), window.words());
        assertEquals(List.of(), window.takeFaults());
    }
}
