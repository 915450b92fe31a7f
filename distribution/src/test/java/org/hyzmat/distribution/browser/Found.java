package org.hyzmat.distribution.browser;

/**
 * A page as the portal sent it to somebody who followed its links.
 *
 * @param path with its query
 * @param status with which it was answered
 * @param body its HTML
 */
record Found(String path, int status, String body) {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** What the addresses of all pages of one kind have in common. */
    String route() {
        return route(path);
    }

    static String route(String path) {
        return path.replaceAll(ID, "{}").replaceAll("=[^&]*", "");
    }
}
