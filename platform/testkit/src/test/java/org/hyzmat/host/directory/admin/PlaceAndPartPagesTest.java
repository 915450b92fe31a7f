package org.hyzmat.host.directory.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hyzmat.host.directory.csv.RegisterId;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Places end and parts in programmes are archived, and both are still named where they were. */
@OnEachDatabase
@Tag("pages")
class PlaceAndPartPagesTest {

    private static final String PLACES = "/admin/directory/places";
    private static final String PARTS = "/admin/directory/participations";
    private static final String MARY = RegisterId.of("place", "mary-city").toString();
    private static final String REGION = RegisterId.of("place", "mary").toString();
    private static final String NUR = RegisterId.of("agency", "demo-nur").toString();

    @RegisterExtension
    static final HostExtension HOST = HostExtension.with(() -> HostSetup.offering(List.of()));

    private final Visitor ofPortal = HOST.as("platform-administrator.demo-department");
    private final Visitor ofNur = HOST.as("coordinator.demo-nur");

    private PageForm fresh(String list) {
        return ofPortal.get(list + "/new").expect(200).form(list + "/new");
    }

    private PageForm edited(String page) {
        return ofPortal.get(page + "/edit").expect(200).form(page + "/edit");
    }

    private String place(String name, String parent) {
        return fresh(PLACES)
                .with("name-tk", name)
                .with("kind", "village")
                .with("parent", parent)
                .with("since", "2024-02-17")
                .with("since-precision", "month")
                .with("predecessor", MARY)
                .send(ofPortal)
                .expect(303)
                .location();
    }

    @Test
    void aPlaceIsEnteredAndChanged() {
        String page = place("Ýagtylyk obasy", REGION);
        String id = page.substring(page.lastIndexOf('/') + 1);
        String shown = ofPortal.get(page).text();
        assertTrue(shown.contains("February 2024") && shown.contains("Not verified"), shown);
        assertTrue(ofNur.get("/directory/places/" + id).text().contains("Ýagtylyk obasy"));
        assertTrue(ofPortal.get(PLACES + "?q=yagtylyk").text().contains("1 place"));

        PageForm mine = edited(page).with("verified", "yes");
        PageForm theirs = edited(page).with("predecessor").with("kind", "city");
        mine.send(ofPortal).expect(303);

        Answer both = theirs.send(ofPortal).expect(409);
        assertEquals(Set.of("kind", "predecessor", "verified"), both.conflicts().keySet());
        assertEquals(
                List.of("A source confirms the name", "not recorded"),
                both.conflicts().get("verified"));
        assertFalse(ofPortal.get(page).text().contains("Not verified"));
    }

    @Test
    void whatCannotBeIsTold() {
        String outer = place("Daşky", REGION);
        String inner = place("Içki", outer.substring(outer.lastIndexOf('/') + 1));

        Answer refused = edited(outer)
                .with("parent", inner.substring(inner.lastIndexOf('/') + 1))
                .with("kind", "planet")
                .with("name-tk")
                .with("name-ru")
                .with("name-en")
                .with("pilot-from", "2026-05-02")
                .with("pilot-to", "2026-05-01")
                .send(ofPortal)
                .expect(422);

        assertEquals(
                Set.of("name-tk", "kind", "parent", "pilot-to"),
                refused.problems().keySet());
    }

    @Test
    void aPlaceInUseEndsAfterThatWasTold() {
        String page = PLACES + "/" + REGION;
        String told = ofPortal.get(page + "/end").expect(200).text();
        assertTrue(told.contains("Places in it: ") && told.contains("Mary"), told);
        String city = ofPortal.get(PLACES + "/" + MARY + "/end").text();
        assertTrue(city.contains("Agencies that sit there: Association “Çynar”"), city);
        assertTrue(city.contains("Services that run there: "), city);
        PageForm end = ofPortal.get(page + "/end").form(page + "/end");
        assertEquals(Set.of("until"), end.send(ofPortal).expect(422).problems().keySet());

        end.with("until", "2026-05-11").send(ofPortal).expect(303);

        assertFalse(isOffered(REGION));
        assertTrue(ofPortal.get(PLACES + "?time=former").body().contains(REGION));
        assertEquals(REGION, edited(PLACES + "/" + MARY).value("parent"), "what lies there stays there");
        ofPortal.get(page).form(page + "/restore").send(ofPortal).expect(303);
        assertTrue(isOffered(REGION));
    }

    private boolean isOffered(String place) {
        return !ofPortal.get(PLACES + "/new")
                .page()
                .select("select[name=parent] option[value=" + place + "]")
                .isEmpty();
    }

    @Test
    void aPartIsEnteredOnceAtATimeArchivedAndTakenBack() {
        PageForm form = ofPortal.get(PARTS + "/new?agency=" + NUR).expect(200).form(PARTS + "/new");
        assertEquals(NUR, form.value("agency"));
        assertEquals(
                Set.of("programme", "role", "to"),
                form.with("from", "2026-02-01")
                        .with("to", "2026-01-01")
                        .send(ofPortal)
                        .expect(422)
                        .problems()
                        .keySet());
        PageForm filled = form.with(
                        "programme",
                        RegisterId.of("programme", "social-services-2020").toString())
                .with("role", "funder")
                .with("from", "2026-02-01");
        String page = filled.send(ofPortal).expect(303).location();
        PageForm again = filled.with("id", fresh(PARTS).value("id"));
        Answer refused = again.send(ofPortal).expect(422);
        assertTrue(refused.problems().get("from").contains("has this part"), refused.text());
        assertTrue(ofNur.get("/directory/agencies/" + NUR).text().contains("Funder"));

        ofPortal.get(page + "/archive").form(page + "/archive").send(ofPortal).expect(303);

        assertFalse(ofNur.get("/directory/agencies/" + NUR).text().contains("Funder"));
        assertTrue(ofPortal.get(PARTS + "?state=archived").text().contains("Funder"));
        String other = again.send(ofPortal).expect(303).location();
        Answer kept = ofPortal.get(page).form(page + "/restore").send(ofPortal).expect(422);
        assertTrue(kept.text().contains("has this part"), kept.text());
        edited(other).with("to", "2026-03-01").send(ofPortal).expect(303);
        ofPortal.post(other + "/archive", Map.of()).expect(303);
        ofPortal.get(page).form(page + "/restore").send(ofPortal).expect(303);
        assertTrue(ofNur.get("/directory/agencies/" + NUR).text().contains("Funder"));
        assertTrue(ofPortal.get(PARTS + "/file?role=funder&format=csv").body().contains("2026-02-01"));
    }

    @Test
    void everyListAndFileIsThereInEachLanguage() {
        for (String list : List.of("agencies", "services", "places", "participations")) {
            String page = "/admin/directory/" + list;
            for (String language : List.of("tk", "ru")) {
                ofPortal.reading(language).get(page).expect(200);
                ofPortal.reading(language).get(page + "/new").expect(200);
                assertTrue(ofPortal.reading(language)
                                .get(page + "/file?format=csv")
                                .expect(200)
                                .body()
                                .length()
                        > 200);
            }
            assertTrue(ofPortal.get(page + "?q=zzz").text().contains("Nothing matches"));
            ofNur.get(page + "/file").expect(403);
        }
    }
}
