package org.hyzmat.mhpsscourses.web;

import java.util.List;
import java.util.Optional;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.Names;

/** The organisations that a form offers, or lets be named in free words. */
public final class Organisations {

    private static final int LONGEST = 200;

    private final Directory directory;

    public Organisations(Directory directory) {
        this.directory = directory;
    }

    /** Those of the directory. */
    public List<Choice> choices() {
        return directory.agencies().stream()
                .map(agency -> Choice.of(agency.id(), agency.names()))
                .toList();
    }

    /** Reads the fields {@code listed}, which holds an id, and {@code organisation}, for one that is in no list. */
    public Organisation read(Form form, Problems problems) {
        String words = form.value("organisation");
        Optional<Agency> agency = RecordId.of(form.value("listed")).flatMap(directory::agency);
        problems.when(!form.value("listed").isEmpty() && agency.isEmpty(), "listed", "problem.choice");
        problems.when(form.value("listed").isEmpty() && words.isEmpty(), "listed", "organisation.required");
        problems.when(agency.isPresent() && !words.isEmpty(), "organisation", "organisation.twice");
        problems.length("organisation", words, LONGEST);
        return agency.map(found -> new Organisation(found.id(), found.names().en()))
                .orElse(new Organisation(Organisation.UNLISTED, words));
    }

    /** What to call one. */
    public Names name(Organisation organisation) {
        return directory.agency(organisation.id()).map(Agency::names).orElse(Names.same(organisation.name()));
    }
}
