package org.hyzmat.distribution.bench;

/** How long it takes from the start of a program to its first page. */
final class Starts {

    private final Figures wall = new Figures();
    private final Figures cpu = new Figures();

    private Starts() {}

    /** Both programs, without and with archives of class data. */
    static void print(Programs programs) {
        Bench.print("%n## From the start of the program to the first page, data and modules as left by the last run%n");
        String cookie = programs.cookieOfTheCoordinator();
        Starts[] plain = {none(), none()};
        Starts[] portal = {none(), none()};
        for (int round = 0; round < Bench.ROUNDS; round++) {
            for (int archive = 0; archive < 2; archive++) {
                try (MeasuredProcess process = programs.plain(archive == 1)) {
                    plain[archive].measure(process, Programs.PAGE, cookie);
                }
                try (MeasuredProcess process = programs.portal(archive == 1)) {
                    portal[archive].measure(process, Programs.PAGE, cookie);
                }
            }
        }
        plain[0].tell("plain");
        portal[0].tell("portal");
        plain[1].tell("plain, class-data archive");
        portal[1].tell("portal, class-data archive");
        portal[0].tellBeside(plain[0], "portal / plain");
        portal[1].tellBeside(plain[1], "the same with class-data archives");
    }

    /** Starts of one kind, none of them measured yet. */
    static Starts none() {
        return new Starts();
    }

    void measure(MeasuredProcess process, String page, String cookie) {
        wall.add(process.millisToPage(page, cookie));
        cpu.add(process.cpuMillis());
    }

    void tell(String what) {
        Bench.print("%-32s %s ms, processor %s ms", what, wall.told("%.0f"), cpu.told("%.0f"));
    }

    private void tellBeside(Starts other, String what) {
        Bench.print(
                "%s: time %s, processor %s",
                what,
                wall.dividedBy(other.wall).told("%.2f"),
                cpu.dividedBy(other.cpu).told("%.2f"));
    }
}
