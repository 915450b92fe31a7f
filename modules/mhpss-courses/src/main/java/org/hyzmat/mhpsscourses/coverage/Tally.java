package org.hyzmat.mhpsscourses.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Counts who took part in what, each person once. It is told of all people first, then of what they hold, and at last
 * of where they took part.
 */
final class Tally {

    private final LocalDate today;
    private final Map<UUID, Someone> learners = new HashMap<>();
    private final Map<Crowd, Long> people = new HashMap<>();
    private final Map<Taken, Map<Standing, Long>> taken = new HashMap<>();
    private final Set<SentBy> senders = new HashSet<>();

    Tally(LocalDate today) {
        this.today = today;
    }

    /** That people of a crowd learned in a course. */
    private record Taken(Crowd crowd, UUID course) {}

    /** Somebody who learns: where they belong, who sent them, and the few courses they have to do with. */
    private static final class Someone {

        private final Crowd crowd;
        private final String organisation;
        private final List<Learned> courses = new ArrayList<>(2);
        private boolean counted;

        Someone(Crowd crowd, String organisation) {
            this.crowd = crowd;
            this.organisation = organisation;
        }

        Learned in(UUID course) {
            for (Learned learned : courses) {
                if (learned.course.equals(course)) {
                    return learned;
                }
            }
            Learned learned = new Learned(course);
            courses.add(learned);
            return learned;
        }
    }

    /** What somebody has to do with a course. */
    private static final class Learned {

        private final UUID course;
        private LocalDate end = LocalDate.MIN;
        private boolean counted;

        Learned(UUID course) {
            this.course = course;
        }

        Standing on(LocalDate today) {
            if (end.equals(LocalDate.MIN)) {
                return Standing.NONE;
            }
            return end.isBefore(today) ? Standing.EXPIRED : Standing.VALID;
        }
    }

    void learner(UUID id, Crowd crowd, String organisation) {
        learners.put(id, new Someone(crowd, organisation));
    }

    /**
     * Somebody holds a certificate; of several the one that ends last counts.
     *
     * @param end the last day on which it is valid
     */
    void holds(UUID learner, UUID course, LocalDate end) {
        Someone who = learners.get(learner);
        if (who != null) {
            Learned learned = who.in(course);
            learned.end = learned.end.isBefore(end) ? end : learned.end;
        }
    }

    /** Somebody took part in a run of a course; nobody who does not count for the reader. */
    void tookPart(UUID learner, UUID course) {
        Someone who = learners.get(learner);
        if (who == null) {
            return;
        }
        Learned learned = who.in(course);
        if (!learned.counted) {
            learned.counted = true;
            taken.computeIfAbsent(new Taken(who.crowd, course), unseen -> new EnumMap<>(Standing.class))
                    .merge(learned.on(today), 1L, Long::sum);
            senders.add(new SentBy(who.crowd, course, who.organisation));
        }
        if (!who.counted) {
            who.counted = true;
            people.merge(who.crowd, 1L, Long::sum);
        }
    }

    /** What was counted, with the courses these were and the runs of which only numbers were noted. */
    Facts facts(List<Taught> courses, List<Noted> noted) {
        List<Trained> trained = new ArrayList<>();
        taken.forEach((of, standings) -> {
            for (Standing standing : Standing.values()) {
                trained.add(new Trained(of.crowd, of.course, standing, standings.getOrDefault(standing, 0L)));
            }
        });
        return new Facts(people, trained, List.copyOf(senders), courses, noted);
    }
}
