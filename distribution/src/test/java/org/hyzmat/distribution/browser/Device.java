package org.hyzmat.distribution.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * What somebody holds in their hands.
 *
 * @param width of its screen, in CSS pixels
 * @param touched whether it is used with a finger
 * @param scripted whether its browser runs scripts
 */
record Device(int width, int height, boolean touched, boolean scripted) {

    static final Device PHONE = new Device(390, 844, true, true);
    static final Device PHONE_WITHOUT_SCRIPT = new Device(390, 844, true, false);
    static final Device DESK = new Device(1280, 900, false, true);

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(touched)
                .setIsMobile(touched)
                .setJavaScriptEnabled(scripted)
                // or a page would still be moving when it is looked at
                .setReducedMotion(ReducedMotion.REDUCE)
                .setTimezoneId("Asia/Ashgabat");
    }
}
