package org.hyzmat.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hyzmat.host.content.Content;
import org.hyzmat.host.modules.DeclaredData;
import org.hyzmat.testkit.ClassPath;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.OnOneDatabase;
import org.hyzmat.testkit.TestingHost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What the platform promises of every module, tested in a whole portal on each database, but for promises in which no
 * database has a part. The test of a module extends it and says how one record of each kind is created:
 *
 * <pre>{@code
 * final class NotesModuleTest extends ModuleContract {
 *
 *     @Override
 *     protected Map<String, String> sample(Staff staff, String marker) {
 *         Visitor coordinator = staff.as("coordinator");
 *         PageForm form = coordinator.get("/notes/notes/new").form().with("text", marker);
 *         form.send(coordinator);
 *         return Map.of("note", form.value("id"));
 *     }
 * }
 * }</pre>
 */
@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ModuleContract {

    private static final String AGENCY = "demo-nur";
    private static final String OTHER_AGENCY = "demo-cynar";

    /** The portal with the module, for what else its test has to say. */
    @RegisterExtension
    protected final HostExtension host = HostExtension.with(this::setup);

    private TestingHost sampledIn;
    private Subject subject;
    private Sampled own;
    private Sampled other;

    /**
     * Creates one record of each kind for one agency, through the module's own forms, as a browser would. It is called
     * for two agencies.
     *
     * @param staff the people of the agency
     * @param marker a word that must stand in each personal record that holds words
     * @return the id of each record by the path parameter that is named after it; more ids may be returned, such as
     *     those of another module's records that stand in the forms
     */
    protected abstract Map<String, String> sample(Staff staff, String marker);

    /** Keys of texts that rightly read alike in English and in another language, such as a proper name. */
    protected Set<String> alikeInSeveralLanguages() {
        return Set.of();
    }

    /** How the portal is set up: with every module of the class path unless said otherwise. */
    protected HostSetup setup() {
        return HostSetup.ofClassPath();
    }

    /** Where the module lies: beside its test unless said otherwise. */
    protected Path module() {
        return ClassPath.moduleOf(getClass());
    }

    @BeforeEach
    final void createSamples() {
        if (sampledIn != host.host()) {
            Content content = Content.at(module());
            subject = new Subject(host, content, DeclaredData.of(content).module());
            own = sampled(AGENCY, "Nurmarker");
            other = sampled(OTHER_AGENCY, "Cynarmarker");
            sampledIn = host.host();
        }
    }

    private Sampled sampled(String agency, String marker) {
        Staff staff = new Staff(host, agency);
        return new Sampled(staff, marker, Map.copyOf(sample(staff, marker)), this::inside);
    }

    private Inside inside() {
        return Inside.of(host.modules(), subject.descriptor());
    }

    @Test
    final void isServedUnderItsId() {
        assertFalse(subject.descriptor().menu().isEmpty(), "No entry of the menu leads to the module.");
        assertEquals(List.of(), new MenuEntries(subject).faults());
    }

    @OnOneDatabase
    final void unknownPathIsNotFound() {
        for (String path : List.of("/there-is-no-such-page", "/there-is/no-such-page", "/web/no-such-file.css")) {
            subject.personas()
                    .forEach(persona ->
                            host.as(persona).get("/" + subject.id() + path).expect(404));
            host.stranger().get("/" + subject.id() + path).expect(404);
            host.stranger().post("/" + subject.id() + path, Map.of()).expect(404);
        }
    }

    @OnOneDatabase
    final void everyRouteHasADeclaredPermission() {
        Set<String> declared = subject.descriptor().permissions().keySet();

        List<Route> wrong = subject.closed().stream()
                .filter(route -> route.permissions().isEmpty() || !declared.containsAll(route.permissions()))
                .toList();

        assertEquals(List.of(), wrong);
    }

    @OnOneDatabase
    final void everyTextIsThereInThreeLanguages() {
        assertEquals(List.of(), wording().missing());
    }

    @OnOneDatabase
    final void everyTextIsTranslated() {
        assertEquals(List.of(), wording().untranslated(alikeInSeveralLanguages()));
    }

    @OnOneDatabase
    final void everyTextIsAPatternThatNamesTheSame() {
        assertEquals(List.of(), wording().malformed());
    }

    private Wording wording() {
        return new Wording(subject.content(), subject.descriptor());
    }

    @Test
    @Tag("pages")
    final void everyRecordOfTheSampleIsShown() {
        for (Sampled sampled : List.of(own, other)) {
            Reach reach = new Reach(subject, sampled);

            assertEquals(Set.of(), reach.nameless(), "The sample holds no record for these parameters of routes.");
            assertEquals(List.of(), reach.unreached());
            assertTrue(reach.showsTheMarker(), sampled.marker() + " stands on no page.");
        }
    }

    @OnOneDatabase
    @Tag("lasting")
    final void everyPageSpeaksThreeLanguages() {
        assertEquals(List.of(), new Reach(subject, own).unspoken());
    }

    @OnOneDatabase
    @Tag("lasting")
    final void refusedRequestReachesNoHandler() {
        Refusal refusal = new Refusal(subject, own.ids(), inside().countStatements());

        assertEquals(List.of(), refusal.faults());
    }

    @Test
    final void strangerSeesWhatIsPublicAndNoRecordUnasked() {
        assertEquals(List.of(), new Outsider(subject, List.of(own, other)).faults());
    }

    @OnOneDatabase
    @Tag("lasting")
    final void headAnswersAsGetDoes() {
        assertEquals(List.of(), new Reach(subject, own).headsUnlikeGets(List.of(own, other)));
    }

    @Test
    @Tag("lasting")
    final void otherModulesReachNoTable() {
        List<Content> modules = setup().offers().stream()
                .map(Content::at)
                .filter(content -> content.text("module.yaml").isPresent())
                .toList();

        assertEquals(List.of(), Neighbour.intrusions(host.database(), modules, subject.id()));
    }

    @Test
    final void recordsOfAnotherAgencyAreNotShown() {
        assertEquals(List.of(), new Foreigner(subject, own, other).seen());
        assertEquals(List.of(), new Foreigner(subject, other, own).seen());
    }

    @Test
    final void recordsOfAnotherAgencyAreNotFound() {
        assertEquals(List.of(), new Foreigner(subject, own, other).found());
    }

    @Test
    @Tag("lasting")
    final void recordsOfAnotherAgencyAreNotChanged() {
        assertEquals(List.of(), new Foreigner(subject, own, other).changed());
    }

    @Test
    final void recordsOfAnotherAgencyAreNotTiedToOwnOnes() {
        assertEquals(List.of(), new Foreigner(subject, own, other).tied());
    }

    @Test
    final void formSentTwiceCreatesOnce() {
        assertEquals(List.of(), new Repetition(own).faults());
    }

    @Test
    @Tag("lasting")
    final void leavesWhenStoppedAndReturnsWhenStarted() {
        new Absence(subject, own).whileStopped();
    }

    @Test
    @Tag("lasting")
    final void leavesNoClassLoaderWhenUninstalled() {
        new Absence(subject, own).whileUninstalled();
    }
}
