package org.hyzmat.host.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hyzmat.host.directory.csv.RegisterId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers find in the registers, and what they may not. */
@Tag("pages")
class DirectoryPagesTest {

    private static final List<String> LISTS = List.of("places", "agencies", "services", "workforce");

    private static TestingPages pages;

    @BeforeAll
    static void start() {
        pages = new TestingPages();
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tk"})
    void everyPageIsWholeInEveryLanguage(String language) {
        Stream<String> shown = Stream.of(
                        pages.directory().places().stream().map(place -> "places/" + place.id()),
                        pages.directory().agencies().stream().map(agency -> "agencies/" + agency.id()),
                        pages.directory().services().stream().map(service -> "services/" + service.id()),
                        pages.directory().workforce(TestingPages.agency("demo-nur")).stream()
                                .map(member -> "workforce/" + member.id()))
                .flatMap(paths -> paths);

        Stream.concat(LISTS.stream(), shown).forEach(path -> {
            HttpResponse<String> page = pages.get(path, language, "demo-nur");
            assertEquals(200, page.statusCode(), path);
            Matcher missing = Pattern.compile("\\?[a-z._\\-]+\\?").matcher(page.body());
            assertFalse(missing.find(), () -> path + " lacks " + missing.group());
        });
    }

    @Test
    void placesAreFoundByNameInAnySpelling() {
        assertEquals(List.of("Köneürgenç etrap"), names(pages.get("places?q=koneurgenc")));
        assertEquals(List.of("Köneürgenç etrap"), names(pages.get("places?q=%D0%BA%D1%91%D0%BD%D0%B5%D1%83%D1%80")));
    }

    @Test
    void placesAreFilteredByRegionKindAndTime() {
        String lebap = RegisterId.of("place", "lebap").toString();

        assertEquals(13, names(pages.get("places?kind=etrap&region=" + lebap)).size());
        assertEquals(
                11,
                names(pages.get("places?kind=etrap&time=today&region=" + lebap)).size());
        assertEquals(
                List.of("Döwletli etrap (until 2022)", "Farap etrap (until 2022)"),
                names(pages.get("places?time=former")));
    }

    @Test
    void nextPageCarriesTheFilterOn() {
        String page = pages.get("places?kind=etrap&q=etrap").body();

        assertEquals(25, names(page).size());
        assertTrue(page.contains("?page=2&amp;kind=etrap&amp;q=etrap")
                || page.contains("?page=2&amp;q=etrap&amp;kind=etrap"));
    }

    @Test
    void nothingFoundIsSaid() {
        assertTrue(pages.get("agencies?q=nowhere").body().contains("Nothing matches your search."));
    }

    @Test
    void abolishedPlaceNamesItsSuccessor() {
        String page = pages.show("places", "place", "lebap-farap-2022");

        assertTrue(page.contains("No longer exists"));
        assertTrue(page.contains("until 9 November 2022"));
        assertTrue(page.contains(RegisterId.of("place", "lebap-farap").toString()));
        assertTrue(pages.show("places", "place", "lebap-farap").contains("since about September 2025"));
    }

    @Test
    void placeSaysWhetherItIsVerifiedAndPilot() {
        assertTrue(pages.show("places", "place", "ahal-tejen").contains("No source confirms its name yet."));
        assertTrue(pages.show("places", "place", "mary-city").contains("since September 2021"));
    }

    @Test
    void aMonthBendsBehindTheWordThatAsksForIt() {
        String etrap = "places/" + RegisterId.of("place", "lebap-farap");

        assertTrue(pages.get(etrap, "ru", "demo-nur").body().contains("с сентября 2025 (примерно)"));
    }

    @Test
    void agencyIsFoundByAnotherSpelling() {
        assertEquals(List.of("Public association “Yenme”"), names(pages.get("agencies?q=Enme")));
        assertEquals(List.of("National Red Crescent Society of Turkmenistan"), names(pages.get("agencies?q=NRSCT")));
    }

    @Test
    void agencyShowsItsPartsAndWhatIsInferred() {
        String page = pages.show("agencies", "agency", "unicef");

        assertTrue(page.contains("Lead UN agency"));
        assertTrue(page.contains("1 January 2020 to 30 June 2022"));
        assertTrue(page.contains("Inferred, not stated there: Place."));
    }

    @Test
    void pilotsStandInTheirOrderWithTheirStartInWords() {
        HttpResponse<String> page = pages.get("services");

        assertTrue(names(page).get(0).startsWith("Active community support"));
        assertEquals(16, names(page).size());
        assertTrue(page.body().contains("September 2021"));
        assertTrue(pages.get("services", "ru", "demo-nur").body().contains("сентябрь 2021"));
        assertTrue(pages.get("services", "tk", "demo-nur").body().contains("entýabr 2021"));
    }

    @Test
    void servicesAreFilteredByPlaceAndStatus() {
        String ashgabat = RegisterId.of("place", "ashgabat").toString();

        assertEquals(13, names(pages.get("services?place=" + ashgabat)).size());
        assertEquals(List.of("Day club for older people"), names(pages.get("services?status=planned")));
    }

    @Test
    void serviceSaysThatItIsRestrictedWhoAnswersForItAndWhichModuleServesIt() {
        String page = pages.show("services", "service", "pilot-08");

        assertTrue(page.contains("Who uses this service is seen only by people admitted to it."));
        assertTrue(page.contains("Jeren Atdanowa, Family centre “Nur” (made\u00a0up), since 15 January 2024"));
        assertTrue(page.contains("href=\"/strong-families\""));
        assertFalse(pages.show("services", "service", "pilot-10").contains("href=\"/independent-living\""));
    }

    @Test
    void staffReadOnlyTheWorkforceOfTheirOwnAgency() {
        UUID bahar = RegisterId.of("person", "demo-bahar");

        assertFalse(pages.get("workforce", "en", "demo-nur").body().contains("Bahar Gurbanowa"));
        assertEquals(404, pages.get("workforce/" + bahar, "en", "demo-nur").statusCode());
        assertFalse(pages.get("agencies/" + TestingPages.agency("demo-cynar"), "en", "demo-nur")
                .body()
                .contains("Bahar Gurbanowa"));
        assertTrue(pages.get("agencies/" + TestingPages.agency("demo-cynar"), "en", "demo-nur")
                .body()
                .contains("7 people"));
        assertEquals(200, pages.get("workforce/" + bahar, "en", "demo-cynar").statusCode());
        assertTrue(pages.get("workforce", "en", "").body().contains("Bahar Gurbanowa"));
    }

    @Test
    void formerMembersAreMarked() {
        assertTrue(pages.get("workforce?function=facilitator").body().contains("Former"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"places/", "agencies/", "services/", "workforce/"})
    void unknownIdIsNotFound(String register) {
        assertEquals(404, pages.get(register + UUID.randomUUID()).statusCode());
        assertEquals(404, pages.get(register + "1").statusCode());
    }

    private static List<String> names(HttpResponse<String> page) {
        return names(page.body());
    }

    private static List<String> names(String page) {
        return Pattern.compile("<tr>\\s*<td[^>]*><a [^>]*>([^<]*)</a>")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
