package org.hyzmat.mhpsscourses.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What a report counts.
 *
 * @param people how many of each crowd took part in anything, each counted once
 * @param trained the same by course
 * @param senders which organisations sent them
 * @param courses the courses these were
 * @param noted runs of which only numbers were noted
 */
record Facts(
        Map<Crowd, Long> people, List<Trained> trained, List<SentBy> senders, List<Taught> courses, List<Noted> noted) {

    Facts {
        people = new HashMap<>(people);
        trained = List.copyOf(trained);
        senders = List.copyOf(senders);
        courses = List.copyOf(courses);
        noted = List.copyOf(noted);
    }

    /** How many people there are of some crowds. */
    long people(Predicate<Crowd> of) {
        return people.entrySet().stream()
                .filter(each -> of.test(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** How many of some crowds stand so after a course. */
    long trained(Predicate<Crowd> of, UUID course, Standing standing) {
        return trained.stream()
                .filter(each -> each.course().equals(course) && each.standing() == standing && of.test(each.crowd()))
                .mapToLong(Trained::people)
                .sum();
    }

    /** How many organisations sent anybody. */
    long organisations(Predicate<Crowd> of) {
        return senders.stream()
                .filter(each -> of.test(each.crowd()))
                .map(SentBy::organisation)
                .distinct()
                .count();
    }

    /** How many organisations sent anybody to a course. */
    long organisations(Predicate<Crowd> of, UUID course) {
        return senders.stream()
                .filter(each -> each.course().equals(course) && of.test(each.crowd()))
                .map(SentBy::organisation)
                .distinct()
                .count();
    }
}
