package org.hyzmat.testkit.contract;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hyzmat.testkit.Fixture;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;

/** A module that keeps every promise. */
@Tag("lasting")
class NotesModuleTest extends ModuleContract {

    private final Path jar = fixture().jar();

    Fixture fixture() {
        return Fixture.of("notes");
    }

    @Override
    protected Map<String, String> sample(Staff staff, String marker) {
        Visitor coordinator = staff.as("coordinator");
        PageForm first = add(coordinator, marker, "");
        PageForm second = add(coordinator, "After " + marker, first.value("id"));
        return Map.of("note", second.value("id"), "first", first.value("id"), "word", "winter");
    }

    private static PageForm add(Visitor coordinator, String text, String follows) {
        PageForm form = coordinator.get("/notes/notes/new").expect(200).form();
        PageForm filled = form.with("text", text).with("follows", follows);
        filled.send(coordinator).expect(302);
        return filled;
    }

    @Override
    protected Path module() {
        return jar;
    }

    @Override
    protected HostSetup setup() {
        return HostSetup.offering(List.of(module()));
    }
}
