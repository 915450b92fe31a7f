package org.hyzmat.distribution.pressure;

import org.hyzmat.testkit.web.Answer;

/**
 * One request as its client saw it.
 *
 * @param what method and path
 * @param status of the answer, 0 when there was none
 * @param retryAfter the header of this name, empty without one
 * @param text what the page said, or why there was no answer
 * @param from when it was sent, in nanoseconds
 * @param until when its answer was there
 */
record Asked(String what, int status, String retryAfter, String text, long from, long until) {

    static Asked answered(Answer answer, long from) {
        boolean good = isGood(answer.status());
        return new Asked(
                answer.method() + " " + answer.path(),
                answer.status(),
                answer.header("Retry-After"),
                good ? "" : answer.text(),
                from,
                System.nanoTime());
    }

    static Asked lost(String what, String why, long from) {
        return new Asked(what, 0, "", why, from, System.nanoTime());
    }

    boolean isGood() {
        return isGood(status);
    }

    private static boolean isGood(int status) {
        return status == 200 || status == 302 || status == 303;
    }

    /** Whether it says as it should that a module is off. */
    boolean saysOff(String name) {
        return status == 503
                && retryAfter.equals("60")
                && text.contains("The part “" + name + "” of the portal is being started, updated or is switched off.");
    }
}
