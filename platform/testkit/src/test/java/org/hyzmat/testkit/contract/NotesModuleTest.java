package org.hyzmat.testkit.contract;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hyzmat.testkit.Fixture;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;

/** A module that keeps every promise. */
final class NotesModuleTest extends ModuleContract {

    private Path jar;

    @Override
    protected Map<String, String> sample(Staff staff, String marker) {
        Visitor coordinator = staff.as("coordinator");
        PageForm form = coordinator.get("/notes/notes/new").expect(200).form().with("text", marker);
        form.send(coordinator).expect(302);
        return Map.of("note", form.value("id"));
    }

    @Override
    protected Path module() {
        return jar;
    }

    @Override
    protected HostSetup setup() {
        if (jar == null) {
            jar = Fixture.of("notes").jar();
        }
        return HostSetup.offering(List.of(jar));
    }
}
