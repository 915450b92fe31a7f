package org.hyzmat.mhpsscourses.learner;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.mhpsscourses.web.Sector;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.ChoiceGroup;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.PlaceChoices;
import org.hyzmat.platform.office.Office;

/** What the form of a learner offers: the workforce, agencies and places. */
public final class LearnerOffers {

    private final Directory directory;
    private final PlaceChoices places;

    public LearnerOffers(Office office) {
        this.directory = office.directory();
        this.places = new PlaceChoices(directory, office.clock());
    }

    /** What the view of the form needs beside the form. */
    public Map<String, Object> of(Form form) {
        return Map.of(
                "colleagues", workforce(),
                "agencies", agencies(),
                "regions", places.byRegion(form, "place"),
                "sectors", Sector.values());
    }

    private List<Choice> agencies() {
        return directory.agencies().stream()
                .map(agency -> Choice.of(agency.id(), agency.names()))
                .toList();
    }

    private List<ChoiceGroup> workforce() {
        return directory.agencies().stream()
                .map(this::workforce)
                .filter(group -> !group.options().isEmpty())
                .toList();
    }

    private ChoiceGroup workforce(Agency agency) {
        return new ChoiceGroup(agency.names(), Choice.colleagues(directory.workforce(agency.id())));
    }

    /** Whether something can be chosen. */
    public LearnerDraft.Offered all() {
        return new LearnerDraft.Offered(
                this::works,
                agency -> directory.agency(agency).isPresent(),
                place -> directory.place(place).isPresent());
    }

    private boolean works(UUID person) {
        return directory.agencies().stream()
                .flatMap(agency -> directory.workforce(agency.id()).stream())
                .anyMatch(member -> member.id().equals(person));
    }
}
