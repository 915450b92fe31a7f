package org.hyzmat.distribution.browser;

import java.time.LocalDate;
import java.util.function.Consumer;

/** A page of support at home to which no link leads: the answer to a form, or one that is empty. */
enum HomeScene implements Played {
    NO_USER_FOUND(window -> {
        window.open(HomeSteps.HOME);
        window.page().fill("#name", "qqq");
        HomeSteps.press(window, ".filter .btn-plain");
    }),
    NOBODY_TO_ADD(window -> HomeSteps.find(window, "qqq")),
    SOMEBODY_TO_ADD(window -> HomeSteps.find(window, "anna")),
    USER_WITH_FAULTS(window -> {
        HomeSteps.find(window, "anna");
        HomeSteps.press(window, "main .list .btn-plain");
        window.page().fill("#started", "2099-01-01");
        HomeSteps.send(window);
    }),
    USER_IN_CONFLICT(window -> {
        HomeSteps.ofUser(window, "/edit");
        window.page().fill("#address", "Çynar köçesi 5");
        HomeSteps.pretend(window);
        HomeSteps.send(window);
    }),
    CONTACT_WITH_FAULTS(window -> {
        HomeSteps.ofUser(window, "/contacts/new");
        window.page().fill("#phone", "call the daughter");
        HomeSteps.send(window);
    }),
    OUTCOME_WITH_FAULTS(window -> {
        HomeSteps.ofUser(window, "/outcomes");
        window.page().fill("#happened", "2099-01-01");
        HomeSteps.send(window);
    }),
    BARTHEL_WITH_FAULTS(window -> {
        HomeSteps.ofUser(window, "/barthel/new");
        HomeSteps.forge(window, "#feeding", "97");
        window.page().fill("#assessed-on", "2099-01-01");
        HomeSteps.send(window);
    }),
    BARTHEL_IN_CONFLICT(window -> {
        HomeSteps.latestBarthel(window);
        HomeSteps.press(window, "a[href$='/edit']");
        window.page().fill("#note", "Iki gün boýunça.");
        HomeSteps.pretend(window);
        HomeSteps.send(window);
    }),
    FUNCTIONING_WITH_FAULTS(window -> {
        HomeSteps.ofUser(window, "/functioning/new");
        HomeSteps.send(window);
    }),
    PLAN_WITH_FAULTS(window -> {
        HomeSteps.plan(window, "23:50");
        window.page().fill("#review", "2020-01-01");
        window.page().fill("#to", "2020-01-01");
        HomeSteps.send(window);
    }),
    PLAN_WITH_ANOTHER_VISIT(window -> {
        HomeSteps.plan(window, "10:00");
        HomeSteps.press(window, "button[name=more]");
    }),
    PLAN_WITHOUT_TASKS(window -> {
        HomeSteps.draft(window);
        HomeSteps.press(window, "main a[href$='/agree']");
        window.page().fill("#with", "Ogulnur");
        HomeSteps.send(window);
    }),
    PLAN_IN_CONFLICT(window -> {
        HomeSteps.draft(window);
        HomeSteps.press(window, "main a[href$='/edit']");
        window.page().fill("#note", "Irden gelmeli.");
        HomeSteps.pretend(window);
        HomeSteps.send(window);
    }),
    VISITS_PLANNED_WITH_FAULTS(window -> {
        window.open(HomeSteps.HOME + "/visits/generate");
        window.page().fill("#to", "2020-01-01");
        HomeSteps.send(window);
    }),
    VISIT_BACKWARDS(window -> HomeSteps.visit(window, "10:00", "09:00")),
    VISIT_OVER_MIDNIGHT(window -> HomeSteps.visit(window, "23:30", "00:30")),
    VISITS_AT_ONE_TIME(window -> {
        HomeSteps.visit(window, "21:00", "21:30");
        HomeSteps.visit(window, "21:15", "21:45");
        window.open(HomeSteps.HOME + "/week");
        HomeSteps.press(window, ".week-table th a");
    }),
    VISIT_IN_CONFLICT(window -> {
        HomeSteps.visit(window, "22:00", "22:30");
        HomeSteps.press(window, "main a[href$='/move']");
        HomeSteps.pretend(window);
        HomeSteps.send(window);
    }),
    VISIT_INTO_A_CLOSED_MONTH(window -> {
        HomeSteps.close(window, LocalDate.now().minusYears(3));
        HomeSteps.visit(window, "22:00", "22:30");
        HomeSteps.press(window, "main a[href$='/move']");
        window.page().fill("#day", LocalDate.now().minusYears(3).toString());
        HomeSteps.send(window);
    }),
    MONTH_CLOSED(window -> HomeSteps.close(window, LocalDate.now().minusYears(2))),
    RECORD_WITH_FAULTS(window -> {
        HomeSteps.visit(window, "05:00", "05:30");
        HomeSteps.press(window, "main a[href$='/record']");
        window.page().check("[id^='task-'][id$='-not']");
        window.page().fill("#minutes", "900");
        window.page().check("#condition-worse");
        HomeSteps.send(window);
    }),
    RECORD_IN_CONFLICT(window -> {
        HomeSteps.visit(window, "05:00", "05:30");
        HomeSteps.press(window, "main a[href$='/record']");
        window.page().fill("#observation", "Gowy gün.");
        HomeSteps.pretend(window);
        HomeSteps.send(window);
    }),
    RECORD_AFTER_DEATH(HomeSteps::recordAfterDeath),
    MISSED_WITHOUT_A_REASON(window -> {
        HomeSteps.visit(window, "05:00", "05:30");
        HomeSteps.press(window, "main a[href$='/missed']");
        HomeSteps.send(window);
    }),
    FOLLOW_UP_WITHOUT_A_RESULT(window -> {
        HomeSteps.followUp(window);
        HomeSteps.send(window);
    }),
    NOTHING_TO_LOOK_AFTER(window -> window.open(HomeSteps.HOME + "/follow-ups?show=closed")),
    NO_VISITS_OF_MY_OWN(window -> window.open(HomeSteps.HOME + "/visits/mine")),
    TASK_WITH_FAULTS(window -> {
        window.open(HomeSteps.HOME + "/tasks/new");
        window.page().fill("#minutes", "9000");
        window.page().fill("#cost", "nine");
        HomeSteps.send(window);
    }),
    WORKER_WITH_FAULTS(window -> {
        HomeSteps.worker(window);
        window.page().fill("#hours", "200");
        HomeSteps.send(window);
    }),
    ABSENCE_WITH_FAULTS(window -> {
        HomeSteps.worker(window);
        HomeSteps.press(window, "main a[href$='/absences/new']");
        window.page().fill("#from", "2026-11-20");
        window.page().fill("#to", "2026-11-10");
        HomeSteps.send(window);
    }),
    SUBSTITUTE_WITH_FAULTS(window -> {
        window.open(HomeSteps.HOME + "/week?from=" + LocalDate.now().plusWeeks(1));
        HomeSteps.press(window, ".week-table th a");
        HomeSteps.press(window, "main a[href*='/substitute']");
        window.page().uncheck("#visit");
        HomeSteps.send(window);
    }),
    VISITS_WITH_STRANGE_COLUMNS(window -> {
        window.open(HomeSteps.HOME + "/imports/visits");
        Upload.handIn(window, "A;B\n1;2\n");
    }),
    VISITS_WITH_FAULTS(window -> {
        window.open(HomeSteps.HOME + "/imports/visits");
        Upload.handIn(window, HomeSteps.FAULTY_VISITS);
        window.page().locator("a[href$='/faults.csv']").waitFor();
    }),
    FIGURES_ASKED_WRONGLY(window -> window.open(HomeSteps.HOME + "/report?place=nowhere"));

    private final Consumer<Window> way;

    HomeScene(Consumer<Window> way) {
        this.way = way;
    }

    @Override
    public void play(Window window) {
        way.accept(window.enter("coordinator.demo-cynar"));
    }
}
