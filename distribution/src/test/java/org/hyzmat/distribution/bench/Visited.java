package org.hyzmat.distribution.bench;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hyzmat.host.directory.csv.RegisterId;

/** The people who are visited five times a week, and those who visit them, for both programs. */
final class Visited {

    static final int PEOPLE = 600;
    static final int WORKERS = 60;

    /** How many weekly visits a plan has. */
    static final int WEEKLY = 2;

    /** The first is who enters as a carer. */
    static final List<String> KNOWN = List.of("demo-ogulgerek", "demo-sona", "demo-tawus");

    private static final int[] WEEKDAYS = {1 + 4 + 16, 2 + 8};
    private static final int WEEK = 7;
    private static final int TIMES = 10;
    private static final List<String> FAMILIES =
            List.of("Agaýewa", "Berdiýewa", "Çaryýewa", "Durdyýewa", "Meredowa", "Öwezowa", "Şyhyýewa", "Ýusupowa");

    private Visited() {}

    /** An id made of what it stands for, so that rows refer to each other without being looked up. */
    static UUID id(long kind, int number) {
        return new UUID(kind << 32 | 0x7000, Long.MIN_VALUE | number);
    }

    /** One who is visited. */
    static UUID person(int number) {
        return id(1, number);
    }

    /** Their name. */
    static String name(int number) {
        return FAMILIES.get(number % FAMILIES.size()) + " Ogul" + number;
    }

    /** When they are visited; nobody is at two places at once. */
    static LocalTime start(int number) {
        return LocalTime.of(8 + number / WORKERS % TIMES, 0);
    }

    /** The weekdays of a weekly visit, added together: three days of a week and two, five in all. */
    static int weekdays(int number, int weekly) {
        int later = number / WORKERS % WEEK;
        return (WEEKDAYS[weekly] << later | WEEKDAYS[weekly] >> WEEK - later) & (1 << WEEK) - 1;
    }

    /** One who visits. */
    static UUID worker(int number) {
        return RegisterId.of("person", code(number));
    }

    /** Their code in the register. */
    static String code(int number) {
        return number < KNOWN.size() ? KNOWN.get(number) : "bench-" + number;
    }
}
