package org.hyzmat.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hyzmat.host.content.Content;
import org.hyzmat.host.modules.DeclaredData;
import org.hyzmat.host.modules.ModuleDescriptor;
import org.hyzmat.host.modules.State;
import org.hyzmat.host.views.Language;
import org.hyzmat.testkit.ClassPath;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingHost;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.Visitor;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What the platform promises of every module, tested in a whole portal on each database. The test of a module extends
 * it and says how one record of each kind is created:
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
    private static final Pattern MISSING_TEXT = Pattern.compile("\\?[a-z][a-z0-9.-]+\\?");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String BY = "contract";

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
        List<ModuleDescriptor.Menu> menu = subject.descriptor().menu();

        assertFalse(menu.isEmpty(), "No entry of the menu leads to the module.");
        for (String persona : subject.personas()) {
            Set<String> shown = new TreeSet<>(
                    host.as(persona).get("/").page().select("ul.menu a").eachAttr("href"));
            for (ModuleDescriptor.Menu entry : menu) {
                String address = "/" + subject.id() + (entry.path().equals("/") ? "" : entry.path());
                boolean granted = mayFollow(persona, entry);
                assertEquals(granted, shown.contains(address), address + " in the menu of " + persona);
                assertEquals(granted ? 200 : 403, host.as(persona).get(address).status(), address + " for " + persona);
            }
        }
    }

    private boolean mayFollow(String persona, ModuleDescriptor.Menu entry) {
        String permission = entry.permission().substring(subject.id().length() + 1);
        String role = persona.substring(0, persona.indexOf('.'));
        return subject.descriptor().permissions().get(permission).contains(role);
    }

    @Test
    final void unknownPathIsNotFound() {
        for (String path : List.of("/there-is-no-such-page", "/there-is/no-such-page", "/web/no-such-file.css")) {
            subject.personas()
                    .forEach(persona ->
                            host.as(persona).get("/" + subject.id() + path).expect(404));
            host.stranger().get("/" + subject.id() + path).expect(404);
            host.stranger().post("/" + subject.id() + path, Map.of()).expect(404);
        }
    }

    @Test
    final void everyRouteHasADeclaredPermission() {
        Set<String> declared = subject.descriptor().permissions().keySet();

        List<Route> wrong = subject.routes().stream()
                .filter(route -> route.permissions().isEmpty() || !declared.containsAll(route.permissions()))
                .toList();

        assertEquals(List.of(), wrong);
    }

    @Test
    final void everyTextIsThereInThreeLanguages() {
        assertEquals(List.of(), wording().missing());
    }

    @Test
    final void everyTextIsTranslated() {
        assertEquals(List.of(), wording().untranslated(alikeInSeveralLanguages()));
    }

    @Test
    final void everyTextIsAPatternThatNamesTheSame() {
        assertEquals(List.of(), wording().malformed());
    }

    private Wording wording() {
        return new Wording(subject.content(), subject.descriptor());
    }

    @Test
    final void everyRecordOfTheSampleIsShown() {
        Set<String> nameless = new TreeSet<>();
        subject.routes().forEach(route -> nameless.addAll(route.parameters()));
        nameless.removeIf(
                parameter -> own.ids().containsKey(parameter) && other.ids().containsKey(parameter));
        assertEquals(Set.of(), nameless, "The sample holds no record for these parameters of routes.");

        assertEquals(List.of(), unreached(own));
        assertEquals(List.of(), unreached(other));
        assertTrue(own.pages(subject).stream().anyMatch(page -> page.body().contains(own.marker())), own.marker());
        assertTrue(
                other.pages(subject).stream().anyMatch(page -> page.body().contains(other.marker())), other.marker());
    }

    /** The routes that answer none of the agency's people with a page or the way to one. */
    private List<String> unreached(Sampled sampled) {
        List<String> faults = new ArrayList<>();
        for (Route route : subject.reads()) {
            List<Answer> answers = subject.roles(sampled.staff().agency()).stream()
                    .filter(role -> subject.mayUse(role, route))
                    .map(role -> sampled.staff().silently(role).get(subject.address(route, sampled.ids())))
                    .toList();
            if (answers.stream().noneMatch(answer -> answer.status() == 200 || answer.isRedirect())) {
                faults.add("%s for %s: %s".formatted(route, sampled.staff().agency(), answers));
            }
        }
        return faults;
    }

    @Test
    final void everyPageSpeaksThreeLanguages() {
        List<String> faults = new ArrayList<>();
        for (String role : subject.roles(AGENCY)) {
            for (Route route : subject.reads()) {
                for (Language language : Language.values()) {
                    if (subject.mayUse(role, route)) {
                        Visitor visitor = own.staff().silently(role).reading(language.code());
                        faults.addAll(unspoken(visitor.get(subject.address(route, own.ids())), language));
                    }
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    private static List<String> unspoken(Answer answer, Language language) {
        List<String> faults = new ArrayList<>();
        MISSING_TEXT
                .matcher(answer.body())
                .results()
                .forEach(key -> faults.add("%s in %s with %s.".formatted(answer, language.code(), key.group())));
        if (answer.status() == 200 && !answer.page().select("html").attr("lang").equals(language.code())) {
            faults.add("%s in another language than %s.".formatted(answer, language.code()));
        }
        return faults;
    }

    @Test
    final void refusedRequestReachesNoHandler() {
        Refusal refusal = new Refusal(subject, own.ids(), inside().countStatements());

        assertEquals(List.of(), refusal.faults());
    }

    @Test
    final void headAnswersAsGetDoes() {
        for (Route route : subject.reads()) {
            for (String role : subject.roles(AGENCY)) {
                for (Sampled sampled : List.of(own, other)) {
                    Visitor visitor = own.staff().silently(role);
                    String address = subject.address(route, sampled.ids());

                    Answer head = visitor.send("HEAD", address);

                    assertEquals(visitor.get(address).status(), head.status(), head + " for " + role);
                    assertEquals("", head.body(), head.toString());
                }
            }
        }
    }

    @Test
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
    final void leavesWhenStoppedAndReturnsWhenStarted() {
        host.modules().stop(subject.id(), BY);
        try {
            for (Route route : subject.routes()) {
                String address = subject.address(route, own.ids());
                subject.personas()
                        .forEach(persona ->
                                host.as(persona).send(route.method(), address).expect(503));
            }
            subject.personas().forEach(persona -> assertEquals(0, menuEntries(persona), persona));
        } finally {
            host.modules().start(subject.id(), BY);
        }
        assertEquals(
                Optional.of(State.ACTIVE), host.modules().status(subject.id()).map(status -> status.state()));
        assertEquals(List.of(), unreached(own));
        assertTrue(subject.personas().stream().anyMatch(persona -> menuEntries(persona) > 0), "the menu");
    }

    private int menuEntries(String persona) {
        String prefix = "/" + subject.id();
        return host.as(persona)
                .get("/")
                .page()
                .select("ul.menu a[href=%s], ul.menu a[href^=%s/]".formatted(prefix, prefix))
                .size();
    }

    @Test
    final void leavesNoClassLoaderWhenUninstalled() {
        String hash = host.modules().status(subject.id()).orElseThrow().hash();
        own.pages(subject);
        WeakReference<ClassLoader> trace = Inside.trace(host.modules(), subject.id());
        host.modules().uninstall(subject.id(), BY);
        try {
            assertTrue(isCollected(trace), "The classes of the module are still held by something.");
        } finally {
            host.modules().take(hash, BY);
        }
        assertEquals(List.of(), unreached(own), "after it was installed again");
    }

    private static boolean isCollected(WeakReference<ClassLoader> trace) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (trace.get() != null && Instant.now().isBefore(deadline)) {
            System.gc();
            letJdbiForget();
            Thread.onSpinWait();
        }
        return trace.get() == null;
    }

    /** Jdbi lets go of what it knew of the records of a dropped version when it looks at the next record. */
    private static void letJdbiForget() {
        ConstructorMapper.of(Sampled.class);
    }
}
