package org.hyzmat.strongfamilies.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Place;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.testkit.Faults;
import org.junit.jupiter.api.Test;

/** What must be said of a group. */
class GroupDraftTest {

    private static final UUID PLACE = new UUID(0, 1);
    private static final UUID MEMBER = new UUID(0, 2);
    private static final UUID SERVICE = new UUID(0, 3);
    private static final UUID CURRICULUM = new UUID(0, 4);
    private static final Names NO_NAMES = new Names("", "", "");
    private static final GroupChoices CHOICES =
            new GroupChoices(List.of(), List.of(), List.of(place()), List.of(member()));
    private static final Group GROUP =
            new Group(new UUID(0, 5), new UUID(0, 6), SERVICE, 1, "AŞ-12", CURRICULUM, PLACE, "", Span.OPEN, NO_NAMES);

    private final Map<String, List<String>> typed = new HashMap<>(Map.of(
            "name", List.of("AŞ-13"),
            "place", List.of(PLACE.toString()),
            "venue", List.of("2-nji otag"),
            "facilitator", List.of(MEMBER.toString())));

    @Test
    void serviceAndCurriculumOfAGroupStayAsTheyWere() {
        typed.put("service", List.of(UUID.randomUUID().toString()));

        GroupDraft draft = GroupDraft.of(form(), GROUP, CHOICES);

        assertEquals(new GroupDraft("AŞ-13", SERVICE, CURRICULUM, PLACE, "2-nji otag", Set.of(MEMBER)), draft);
    }

    @Test
    void aServiceThatIsNotOfferedIsRefused() {
        typed.put("service", List.of(SERVICE.toString()));
        typed.put("curriculum", List.of(""));

        assertEquals(
                List.of("service problem.choice", "curriculum problem.required"),
                Faults.of(() -> GroupDraft.of(form(), CHOICES)));
    }

    @Test
    void whatIsMissingIsSaidAtOnce() {
        typed.put("name", List.of(""));
        typed.remove("place");
        typed.put("facilitator", List.of("x"));

        assertEquals(
                List.of("name problem.required", "place problem.required", "facilitator problem.choice"),
                Faults.of(() -> GroupDraft.of(form(), GROUP, CHOICES)));
    }

    private Form form() {
        return new Form(typed, List.of());
    }

    private static Place place() {
        return new Place(
                PLACE,
                "ashgabat",
                "city",
                new Names("Ashgabat", "Ашхабад", "Aşgabat"),
                PLACE,
                LocalDate.MIN,
                LocalDate.MAX,
                List.of(),
                LocalDate.MAX,
                LocalDate.MAX,
                true);
    }

    private static WorkforceMember member() {
        return new WorkforceMember(
                MEMBER, "Aýna", new UUID(0, 6), Set.of(), "facilitator", LocalDate.MIN, LocalDate.MAX);
    }
}
