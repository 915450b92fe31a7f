package org.hyzmat.host.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.Javalin;
import io.javalin.security.RouteRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hyzmat.host.content.Content;
import org.hyzmat.host.directory.csv.CsvDirectoryLoader;
import org.hyzmat.host.directory.csv.CsvSet;
import org.hyzmat.host.directory.csv.RegisterId;
import org.hyzmat.host.views.Assets;
import org.hyzmat.host.views.Frame;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.host.views.Views;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Scope;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers find in the registers, and what they may not. */
class DirectoryPagesTest {

    private static final ZoneId ASHGABAT = ZoneId.of("Asia/Ashgabat");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T05:00:00Z"), ASHGABAT);
    private static final List<String> LISTS = List.of("places", "agencies", "services", "workforce");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static RegisteredDirectory directory;
    private static Javalin javalin;

    private enum Reader implements RouteRole {
        ANYBODY
    }

    @BeforeAll
    static void start() {
        Jdbi jdbi = TestingRegisters.empty();
        new CsvDirectoryLoader(jdbi, CLOCK).load(CsvSet.shipped().with(CsvSet.demo()));
        directory = new RegisteredDirectory(jdbi);
        Content content = Content.at(Path.of("target/classes"));
        TextCatalogue texts = TextCatalogue.ofPlatform(content);
        Views views = Views.of(
                new Views.Shared(content, new Assets(content), ASHGABAT),
                content,
                texts,
                "",
                DirectoryPagesTest.class.getClassLoader());
        ModuleNames modules = (module, language) ->
                module.equals("strong-families") ? Optional.of("Strong Families") : Optional.empty();
        DirectoryPages pages = new DirectoryPages(directory, texts, modules, CLOCK);
        javalin = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.fileRenderer(
                            (view, model, ctx) -> views.render(view, model, ctx.attribute(Frame.ATTRIBUTE)));
                    config.routes.before(ctx -> {
                        ctx.attribute(Frame.ATTRIBUTE, frame(ctx.header("Language"), ctx.path()));
                        ctx.attribute(Actor.ATTRIBUTE, actor(ctx.header("Agency")));
                    });
                    pages.routes(config.routes, Reader.ANYBODY);
                })
                .start(0);
    }

    @AfterAll
    static void stop() {
        javalin.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tk"})
    void everyPageIsWholeInEveryLanguage(String language) {
        Stream<String> shown = Stream.of(
                        directory.places().stream().map(place -> "places/" + place.id()),
                        directory.agencies().stream().map(agency -> "agencies/" + agency.id()),
                        directory.services().stream().map(service -> "services/" + service.id()),
                        directory.workforce(agency("demo-nur")).stream().map(member -> "workforce/" + member.id()))
                .flatMap(pages -> pages);

        Stream.concat(LISTS.stream(), shown).forEach(path -> {
            HttpResponse<String> page = get(path, language, "demo-nur");
            assertEquals(200, page.statusCode(), path);
            Matcher missing = Pattern.compile("\\?[a-z._\\-]+\\?").matcher(page.body());
            assertFalse(missing.find(), () -> path + " lacks " + missing.group());
        });
    }

    @Test
    void placesAreFoundByNameInAnySpelling() {
        assertEquals(List.of("Köneürgenç etrap"), names(get("places?q=koneurgenc")));
        assertEquals(List.of("Köneürgenç etrap"), names(get("places?q=%D0%BA%D1%91%D0%BD%D0%B5%D1%83%D1%80")));
    }

    @Test
    void placesAreFilteredByRegionKindAndTime() {
        String lebap = RegisterId.of("place", "lebap").toString();

        assertEquals(13, names(get("places?kind=etrap&region=" + lebap)).size());
        assertEquals(
                11, names(get("places?kind=etrap&time=today&region=" + lebap)).size());
        assertEquals(
                List.of("Döwletli etrap (until 2022)", "Farap etrap (until 2022)"), names(get("places?time=former")));
    }

    @Test
    void nextPageCarriesTheFilterOn() {
        String page = get("places?kind=etrap&q=etrap").body();

        assertEquals(25, names(page).size());
        assertTrue(page.contains("?page=2&amp;kind=etrap&amp;q=etrap")
                || page.contains("?page=2&amp;q=etrap&amp;kind=etrap"));
    }

    @Test
    void nothingFoundIsSaid() {
        assertTrue(get("agencies?q=nowhere").body().contains("Nothing matches your search."));
    }

    @Test
    void abolishedPlaceNamesItsSuccessor() {
        String page = show("places", "place", "lebap-farap-2022");

        assertTrue(page.contains("No longer exists"));
        assertTrue(page.contains("until 9 November 2022"));
        assertTrue(page.contains(RegisterId.of("place", "lebap-farap").toString()));
        assertTrue(show("places", "place", "lebap-farap").contains("since about September 2025"));
    }

    @Test
    void placeSaysWhetherItIsVerifiedAndPilot() {
        assertTrue(show("places", "place", "ahal-tejen").contains("No source confirms its name yet."));
        assertTrue(show("places", "place", "mary-city").contains("since September 2021"));
    }

    @Test
    void agencyIsFoundByAnotherSpelling() {
        assertEquals(List.of("Public association “Yenme”"), names(get("agencies?q=Enme")));
        assertEquals(List.of("National Red Crescent Society of Turkmenistan"), names(get("agencies?q=NRSCT")));
    }

    @Test
    void agencyShowsItsPartsAndWhatIsInferred() {
        String page = show("agencies", "agency", "unicef");

        assertTrue(page.contains("Lead UN agency"));
        assertTrue(page.contains("1 January 2020 to 30 June 2022"));
        assertTrue(page.contains("Inferred, not stated there: Place."));
    }

    @Test
    void pilotsStandInTheirOrderWithTheirStartInWords() {
        HttpResponse<String> page = get("services");

        assertTrue(names(page).get(0).startsWith("Active community support"));
        assertEquals(16, names(page).size());
        assertTrue(page.body().contains("September 2021"));
        assertTrue(get("services", "ru", "demo-nur").body().contains("сентябрь 2021"));
        assertTrue(get("services", "tk", "demo-nur").body().contains("entýabr 2021"));
    }

    @Test
    void servicesAreFilteredByPlaceAndStatus() {
        String ashgabat = RegisterId.of("place", "ashgabat").toString();

        assertEquals(13, names(get("services?place=" + ashgabat)).size());
        assertEquals(List.of("Day club for older people"), names(get("services?status=planned")));
    }

    @Test
    void serviceSaysThatItIsRestrictedWhoAnswersForItAndWhichModuleServesIt() {
        String page = show("services", "service", "pilot-08");

        assertTrue(page.contains("Who uses this service is seen only by people admitted to it."));
        assertTrue(page.contains("Jeren Atdanowa, Family centre “Nur” (made up), since 15 January 2024"));
        assertTrue(page.contains("href=\"/strong-families\""));
        assertFalse(show("services", "service", "pilot-10").contains("href=\"/independent-living\""));
    }

    @Test
    void staffReadOnlyTheWorkforceOfTheirOwnAgency() {
        UUID bahar = RegisterId.of("person", "demo-bahar");

        assertFalse(get("workforce", "en", "demo-nur").body().contains("Bahar Gurbanowa"));
        assertEquals(404, get("workforce/" + bahar, "en", "demo-nur").statusCode());
        assertFalse(
                get("agencies/" + agency("demo-cynar"), "en", "demo-nur").body().contains("Bahar Gurbanowa"));
        assertTrue(
                get("agencies/" + agency("demo-cynar"), "en", "demo-nur").body().contains("7 people"));
        assertEquals(200, get("workforce/" + bahar, "en", "demo-cynar").statusCode());
        assertTrue(get("workforce", "en", "").body().contains("Bahar Gurbanowa"));
    }

    @Test
    void formerMembersAreMarked() {
        assertTrue(get("workforce?function=facilitator").body().contains("Former"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"places/", "agencies/", "services/", "workforce/"})
    void unknownIdIsNotFound(String register) {
        assertEquals(404, get(register + UUID.randomUUID()).statusCode());
        assertEquals(404, get(register + "1").statusCode());
    }

    private static Frame frame(String language, String path) {
        return new Frame(language, "light", path, "/", true, Frame.Reader.NOBODY, List.of(), "");
    }

    private static Actor actor(String agency) {
        return new Actor(
                new UUID(0, 1),
                "Reader",
                agency(agency),
                Set.of(agency(agency)),
                Set.of(),
                Set.of(),
                Set.of(),
                agency.isEmpty() ? Scope.ALL : Scope.AGENCY);
    }

    private static UUID agency(String code) {
        return RegisterId.of("agency", code);
    }

    private static String show(String path, String register, String code) {
        return get(path + "/" + RegisterId.of(register, code)).body();
    }

    private static HttpResponse<String> get(String path) {
        return get(path, "en", "demo-nur");
    }

    private static HttpResponse<String> get(String path, String language, String agency) {
        URI address = URI.create("http://localhost:" + javalin.port() + "/directory/" + path);
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(address)
                            .header("Language", language)
                            .header("Agency", agency)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException unanswered) {
            throw new IllegalStateException(unanswered);
        }
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
