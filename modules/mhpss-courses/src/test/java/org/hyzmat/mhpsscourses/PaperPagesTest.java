package org.hyzmat.mhpsscourses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipInputStream;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The certificates of a run are printed while whoever asked for it does something else. */
@OnEachDatabase
@Tag("pages")
final class PaperPagesTest {

    private static final String HOME = "/mhpss-courses";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @RegisterExtension
    static final HostExtension host = HostExtension.ofClassPath();

    private final Visitor coordinator = host.as("coordinator.demo-bilim");
    private final ResultSample sample =
            new ResultSample(coordinator, host.clock().today());

    @Test
    void thoseOfARunComeInOneFileForWhoeverBeganIt() throws IOException {
        String run = withCertificates("PFA-7", "Maral Orazowa", "Kemal Atdanow");
        String page = form(run).send(coordinator).expect(302).location();
        untilDone(page);

        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(coordinator.bytes(page + "/file")))) {
            assertEquals("certificates-tk-0001-0002.pdf", zip.getNextEntry().getName());
            assertTrue(new String(zip.readNBytes(5), StandardCharsets.US_ASCII).startsWith("%PDF-"));
        }
        host.as("trainer.demo-bilim").get(page + "/file").expect(403);
        host.as("coordinator.demo-nur").get(page + "/file").expect(404);
        host.as("coordinator.demo-nur").get(ResultSample.papers(run)).expect(404);
        host.as("trainer.demo-bilim").get(ResultSample.papers(run)).expect(403);
    }

    @Test
    void whatWasRevokedMeanwhileIsSaidToBeGone() {
        String run = withCertificates("PFA-8", "Ogulnar Meredowa", "Sapar Durdyýew");
        PageForm early = form(run);
        early.with("language", "en").send(coordinator).expect(422);
        coordinator
                .get(HOME + "/runs/" + run + "/certificates")
                .page()
                .select("a.line-link[href*=/certificates/]")
                .eachAttr("href")
                .forEach(this::revoke);

        String text = early.with("id", UUID.randomUUID().toString())
                .send(coordinator)
                .expect(422)
                .text();

        assertTrue(text.contains("There is no certificate in this language any more"), text);
        assertTrue(text.contains("There is no certificate to print"), text);
    }

    private void revoke(String certificate) {
        coordinator
                .post(certificate + "/revoke", Map.of("reason", List.of("Misspelt")))
                .expect(302);
    }

    private PageForm form(String run) {
        String page = ResultSample.papers(run);
        return coordinator.get(page).expect(200).form(page);
    }

    private void untilDone(String page) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!text(page).contains("The work is done") && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertTrue(text(page).contains("The work is done"), text(page));
    }

    private String text(String page) {
        return coordinator.get(page).expect(200).page().select("main").text();
    }

    /** The id of a run in which some people have a certificate. */
    private String withCertificates(String code, String... names) {
        Map<String, String> run = sample.run(new CourseSample(coordinator).course(code, "First help"));
        List.of(names).forEach(name -> sample.enrol(run.get("run"), name));
        sample.markAll(run.get("session"));
        sample.scored(run.get("run"), "80").send(coordinator).expect(302);
        sample.issue(run.get("run"));
        return run.get("run");
    }
}
