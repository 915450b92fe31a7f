package org.hyzmat.distribution.browser;

import java.util.function.Consumer;

/** A page to which no link leads: the answer to a form, or to an address that somebody typed. */
enum Scene {
    NOTHING_THERE("facilitator.demo-nur", window -> window.open("/strong-families/no-such-page")),
    NOT_ALLOWED("facilitator.demo-nur", window -> window.open("/admin/modules")),
    PERSONS_FOUND("facilitator.demo-nur", window -> search(window, "/people", "anna")),
    NO_PERSON_FOUND("coordinator.demo-nur", window -> search(window, "/people", "qqq")),
    FAMILIES_FOUND("coordinator.demo-nur", window -> search(window, "/people/families", "anna")),
    PERSON_TO_ADD("coordinator.demo-nur", window -> begin(window, "/people/persons/find", "Annaýew Kerim")),
    PERSON_WITH_FAULTS("coordinator.demo-nur", window -> {
        begin(window, "/people/persons/find", "Annaýew Kerim");
        window.page().fill("#born", "31.02.2014");
        send(window);
    }),
    FAMILY_TO_ADD("coordinator.demo-nur", window -> begin(window, "/people/families/find", "Annaýew")),
    FAMILY_WITH_FAULTS("coordinator.demo-nur", window -> {
        begin(window, "/people/families/find", "Annaýew");
        send(window);
    }),
    FAMILY_WITH_MORE_CHILDREN("coordinator.demo-nur", window -> {
        begin(window, "/people/families/find", "Annaýew");
        press(window, "button[name=more][value=child]");
    }),
    GROUP_WITH_FAULTS("coordinator.demo-nur", window -> {
        window.open("/strong-families/groups/new");
        send(window);
    }),
    NO_PLACE_LEFT_BY_A_FILTER("programme-staff.demo-department", window -> {
        window.open("/directory/places");
        window.page().fill("#q", "qqq");
        press(window, ".filter .btn-plain");
    });

    private final String persona;
    private final Consumer<Window> way;

    Scene(String persona, Consumer<Window> way) {
        this.persona = persona;
        this.way = way;
    }

    /** Leads somebody's window to the page. */
    void play(Window window) {
        way.accept(window.enter(persona));
    }

    private static void search(Window window, String list, String name) {
        window.open(list);
        window.page().fill("#name", name);
        press(window, ".filter .btn-plain");
    }

    private static void begin(Window window, String page, String name) {
        window.open(page);
        window.page().fill("#name", name);
        send(window);
    }

    private static void send(Window window) {
        press(window, "main .form-end .btn-primary");
    }

    private static void press(Window window, String button) {
        window.tap(window.page().locator(button).first());
    }
}
