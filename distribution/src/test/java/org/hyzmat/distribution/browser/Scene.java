package org.hyzmat.distribution.browser;

import java.util.function.Consumer;

/** A page to which no link leads: the answer to a form, or to an address that somebody typed. */
enum Scene implements Played {
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
    }),
    SCORES_WITH_FAULTS("coordinator.demo-nur", window -> {
        sheet(window);
        window.page().locator("input.score").nth(0).fill("178");
        window.page().locator("input.score").nth(1).fill("eight");
        window.page().fill("#day", "2099-01-01");
        press(window, ".action-bar .btn-primary");
    }),
    SCORES_IN_CONFLICT("coordinator.demo-nur", window -> {
        sheet(window);
        pretend(window);
        press(window, ".action-bar .btn-primary");
    }),
    SCORES_OF_ONE_WITH_FAULTS("facilitator.demo-nur", window -> {
        one(window);
        window.page().locator("[name^='v-']").first().fill("178");
        press(window, ".action-bar .btn-primary");
    }),
    SCORES_OF_ONE_IN_CONFLICT("facilitator.demo-nur", window -> {
        one(window);
        pretend(window);
        press(window, ".action-bar .btn-primary");
    }),
    SCALE_WITH_FAULTS("coordinator.demo-nur", window -> {
        window.open("/strong-families/instruments/new");
        window.page().fill("#lowest", "20");
        window.page().fill("#highest", "10");
        send(window);
    }),
    OWN_SCALE("coordinator.demo-nur", Scene::ownScale),
    OWN_SCALE_TO_CHANGE("coordinator.demo-nur", window -> {
        ownScale(window);
        press(window, "a[href$='/edit']");
    }),
    OWN_SCALE_RETIRED("coordinator.demo-nur", window -> {
        ownScale(window);
        press(window, "form[action$='/retire'] button");
    }),
    PROGRAMME_TO_CHANGE("coordinator.demo-nur", Scene::ownProgramme),
    PROGRAMME_WITH_FAULTS("coordinator.demo-nur", window -> {
        ownProgramme(window);
        window.page().fill("#families-from", "30");
        window.page().fill("#point-before-1", "some");
        window.page().fill("#point-after-3", "999");
        send(window);
    }),
    RESULTS_ASKED_WRONGLY(
            "programme-staff.demo-department", window -> window.open("/strong-families/report?place=nowhere")),
    NO_RESULTS("coordinator.demo-nur", window -> window.open("/strong-families/report?from=2099-01-01")),
    SCALE_IN_FIGURES("programme-staff.demo-department", window -> {
        window.open("/strong-families/report");
        press(window, ".figures a");
    }),
    FILE_WITHOUT_TABLE("coordinator.demo-nur", window -> handIn(window, "%PDF-1.7")),
    FILE_WITH_STRANGE_COLUMNS("coordinator.demo-nur", window -> handIn(window, "A;B\n1;2\n")),
    FILE_WITH_FAULTS("coordinator.demo-nur", window -> {
        handIn(window, Upload.familyWithFaults("Hangeldiýew"));
        window.page().locator("a[href$='/faults.csv']").waitFor();
    }),
    FILE_WITHOUT_ROWS("coordinator.demo-nur", window -> {
        handIn(window, Upload.family("").split("\n")[0] + "\n");
        window.page().locator(".notice-bad").waitFor();
    }),
    FILE_CHECKED("coordinator.demo-nur", Scene::checked),
    FILE_TAKEN_OVER("coordinator.demo-nur", Scene::takenOver),
    IMPORT_TO_UNDO("coordinator.demo-nur", window -> {
        takenOver(window);
        press(window, "a[href$='/undo']");
    }),
    IMPORT_UNDONE("coordinator.demo-nur", window -> {
        takenOver(window);
        press(window, "a[href$='/undo']");
        press(window, "main .form-end .btn-danger");
    }),
    IMPORTS_OF_AN_AGENCY("coordinator.demo-nur", window -> {
        checked(window);
        window.open("/people/imports");
    });

    private static final String PROGRAMME = "/strong-families/curricula/6f2b1c00-0000-7000-8000-000000000011";

    private final String persona;
    private final Consumer<Window> way;

    Scene(String persona, Consumer<Window> way) {
        this.persona = persona;
        this.way = way;
    }

    @Override
    public void play(Window window) {
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

    /** The scores of a group that are due, of all its families. */
    private static void sheet(Window window) {
        window.open("/strong-families");
        press(window, "[aria-labelledby=pressing] a");
    }

    private static void one(Window window) {
        sheet(window);
        press(window, ".roster-foot a");
    }

    /** Writes a score as if a colleague had written another one since the page came. */
    private static void pretend(Window window) {
        window.page()
                .locator("input[name^='was-']")
                .first()
                .evaluate("field => field.value = '1;2026-01-01;caregiver'");
        window.page().locator("[name^='v-']").first().fill("9");
    }

    private static void ownScale(Window window) {
        window.open("/strong-families/instruments/new");
        window.page().fill("#name-tk", "Maşgala wagty");
        window.page().fill("#name-ru", "Семейное время");
        window.page().fill("#name-en", "Family time");
        window.page().fill("#lowest", "0");
        window.page().fill("#highest", "20");
        window.page().check("#direction");
        window.page().check("#about");
        window.page().selectOption("#area", "family-management");
        window.page().selectOption("#respondent", "caregiver");
        window.page().fill("#licence", "Made up.");
        send(window);
    }

    private static void ownProgramme(Window window) {
        window.open(PROGRAMME);
        press(window, "form[action$='/copies'] button");
    }

    private static void handIn(Window window, String file) {
        window.open("/people/imports/families");
        Upload.handIn(window, file);
    }

    private static void checked(Window window) {
        handIn(window, Upload.family(Upload.unheardName()));
        window.page().locator("form[action$='/take'] button").waitFor();
    }

    private static void takenOver(Window window) {
        checked(window);
        press(window, "form[action$='/take'] button");
        window.page().locator("a[href$='/undo']").waitFor();
    }

    private static void press(Window window, String button) {
        window.tap(window.page().locator(button).first());
    }
}
