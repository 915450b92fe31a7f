package org.hyzmat.distribution.bench;

/** How long a portal with very many modules takes to start. */
final class ManyModules {

    private static final int FIRST_STARTS = 3;
    private static final int GENERATED = 100;
    private static final String LAST = "/" + GeneratedModules.id(GENERATED) + "/";

    private ManyModules() {}

    static void print(Programs programs) {
        Bench.print(
                "%n## %d generated modules beside the others (three routes, a migration, three views each)%n",
                GENERATED);
        new GeneratedModules(programs.sample()).into(programs.modules(), GENERATED);
        Starts first = Starts.none();
        for (int round = 0; round < FIRST_STARTS; round++) {
            try (MeasuredProcess portal = programs.portal("many-" + round, true)) {
                first.measure(portal, LAST, Programs.cookie(portal, Programs.COORDINATOR));
            }
        }
        String cookie;
        try (MeasuredProcess portal = programs.portal("many-0", true)) {
            cookie = Programs.cookie(portal, Programs.COORDINATOR);
        }
        Starts[] later = {Starts.none(), Starts.none()};
        Figures memory = new Figures();
        for (int round = 0; round < Bench.ROUNDS; round++) {
            for (int kind = 0; kind < later.length; kind++) {
                try (MeasuredProcess portal = programs.portal("many-0", kind == 0)) {
                    later[kind].measure(portal, LAST, cookie);
                    memory.add(portal.residentMebibytes());
                }
            }
        }
        first.tell("first start, with sign-in");
        later[0].tell("later start");
        later[1].tell("later start, no archive");
        Bench.print("Resident memory after a later start: %s MiB", memory.told("%.0f"));
    }
}
