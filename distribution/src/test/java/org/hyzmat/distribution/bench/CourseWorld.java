package org.hyzmat.distribution.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hyzmat.host.directory.csv.RegisterId;

/** Courses, who took part in them and what they hold, alike for both programs. */
final class CourseWorld {

    static final int COURSES = 5;

    /** How many people each run has. */
    static final int SEATS = 2_000;

    static final int LEARNERS = 25_000;

    /** The runs of which the report tells. */
    static final int REPORTED = 25;

    /** The runs whose certificates are checked. */
    static final int CHECKED = 50;

    /** The day on which every run began; it lasted for five. */
    static final LocalDate FIRST = LocalDate.of(2020, 3, 2);

    private static final List<String> SECTORS = List.of("EDUCATION", "SOCIAL_PROTECTION", "HEALTH", "CIVIL_SOCIETY");
    private static final List<String> PLACES =
            List.of("ashgabat", "mary-city", "turkmenabat", "ahal-kaka", "balkan-serdar", "dashoguz-akdepe");
    private static final int ORGANISATIONS = 400;
    private static final long SPREAD = 7_919;

    private CourseWorld() {}

    /** An id made of what it stands for, so that rows refer to each other without being looked up. */
    static UUID id(long kind, int number) {
        return Visited.id(kind, number);
    }

    static UUID course(int number) {
        return id(1, number);
    }

    static UUID run(int number) {
        return id(2, number);
    }

    /** One who learns; each takes part in two of the reported runs. */
    static UUID learner(int number) {
        return id(3, number % LEARNERS);
    }

    static String name(int learner) {
        return Visited.name(learner % LEARNERS);
    }

    static String sector(int learner) {
        return SECTORS.get(learner % SECTORS.size());
    }

    static UUID place(int learner) {
        return RegisterId.of("place", PLACES.get(learner / SECTORS.size() % PLACES.size()));
    }

    static String organisation(int learner) {
        return "Mekdep " + learner % ORGANISATIONS;
    }

    /** The running number of what somebody holds who took a seat. */
    static String number(int seat) {
        return String.format(Locale.ROOT, "HZ-2020-%06d", seat + 1);
    }

    /** Its code; no other seat has it. */
    static String code(int seat) {
        return String.format(Locale.ROOT, "%016d", seat * SPREAD + 1);
    }

    /** On which day it ends: two of three hold for long. */
    static LocalDate end(int seat) {
        return LocalDate.of(seat % 3 == 0 ? 2023 : 2090, 3, 6);
    }
}
