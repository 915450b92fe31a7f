package org.hyzmat.mhpsscourses.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.mhpsscourses.learner.Learner;
import org.hyzmat.mhpsscourses.learner.LearnerDraft;
import org.hyzmat.mhpsscourses.learner.Psychologist;
import org.hyzmat.mhpsscourses.web.Sector;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.imports.ListRow;
import org.hyzmat.platform.names.NameKey;

/** Reads who a row of a list means, with agencies and places found in any spelling. */
final class ParticipantRow {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ORGANISATION = 200;

    private final Map<String, UUID> agencies = new HashMap<>();
    private final Map<String, UUID> places = new HashMap<>();

    ParticipantRow(Directory directory) {
        directory.agencies().forEach(agency -> {
            call(agencies, agency.names(), agency.id());
            agency.otherSpellings().forEach(name -> agencies.putIfAbsent(key(name), agency.id()));
        });
        directory.places().forEach(place -> call(places, place.names(), place.id()));
    }

    private static void call(Map<String, UUID> named, Names names, UUID id) {
        List.of(names.tk(), names.ru(), names.en()).forEach(name -> named.putIfAbsent(key(name), id));
    }

    static String key(String name) {
        String key = NameKey.of(List.of(name));
        return key.length() > LONGEST_ORGANISATION ? key.substring(0, LONGEST_ORGANISATION) : key;
    }

    /** The organisation of the register that is called so, or none. */
    UUID agency(String organisation) {
        return agencies.getOrDefault(key(organisation), Learner.NONE);
    }

    LearnerDraft read(ListRow row, Problems problems) {
        String name = row.text(ParticipantList.NAME);
        String organisation = row.text(ParticipantList.ORGANISATION);
        String place = row.text(ParticipantList.PLACE);
        problems.length(ParticipantList.NAME, name, LONGEST_NAME)
                .length(ParticipantList.PROFESSION, row.text(ParticipantList.PROFESSION), LONGEST_NAME)
                .length(ParticipantList.ORGANISATION, organisation, LONGEST_ORGANISATION)
                .length(ParticipantList.CONTACT, row.text(ParticipantList.CONTACT), LONGEST_NAME)
                .when(!name.isEmpty() && key(name).isBlank(), ParticipantList.NAME, "learner.name.letters")
                .when(!place.isEmpty() && !places.containsKey(key(place)), ParticipantList.PLACE, "problem.list.place");
        UUID agency = agency(organisation);
        return new LearnerDraft(
                Learner.NONE,
                name,
                row.text(ParticipantList.PROFESSION),
                Sector.of(row.text(ParticipantList.SECTOR)).orElse(Sector.OTHER),
                agency.equals(Learner.NONE) ? organisation : "",
                agency,
                place.isEmpty() ? Learner.NONE : places.getOrDefault(key(place), Learner.NONE),
                Psychologist.of(row.text(ParticipantList.PSYCHOLOGIST)).orElse(Psychologist.UNKNOWN),
                row.text(ParticipantList.CONTACT),
                false);
    }
}
