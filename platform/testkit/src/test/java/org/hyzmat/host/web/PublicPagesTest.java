package org.hyzmat.host.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Set;
import org.hyzmat.host.safety.FormTokens;
import org.hyzmat.testkit.Fixture;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages that anybody may read, in a portal behind a proxy, where each address may ask six times a minute. */
@Tag("pages")
class PublicPagesTest {

    private static final int MOST = 6;
    private static final String ASK = "/notes/ask";

    @RegisterExtension
    static final HostExtension HOST = HostExtension.with(
            () -> HostSetup.offering(List.of(Fixture.of("notes").jar()))
                    .open(new PublicSettings(MOST, Set.of(InetAddress.getLoopbackAddress()), "")));

    @Test
    void strangerReadsAndSendsWhatIsPublic() {
        Answer page = from("192.0.2.1", HOST.stranger(), "GET", ASK).expect(200);

        assertTrue(page.page().select("main").text().contains("You have not signed in."));
        assertEquals(
                List.of(ASK),
                page.page().select("nav.side ul.menu a").eachAttr("href"),
                "the menu of a stranger holds what is public alone");
        assertEquals(
                List.of(ASK), HOST.stranger().get("/").page().select("a.tile").eachAttr("href"));
        HOST.stranger().get("/notes/").expect(403);
    }

    @Test
    void whoHasEnteredComesAsBefore() {
        Visitor coordinator = HOST.as("coordinator.demo-nur");

        Answer page = from("192.0.2.2", coordinator, "GET", ASK).expect(200);

        assertTrue(page.page().select("main p").isEmpty(), "the page knows who reads it");
        assertTrue(page.page().select("ul.menu a").eachAttr("href").containsAll(List.of("/notes", ASK)));
    }

    @Test
    void formOfAnotherOriginIsRefused() {
        HttpRequest foreign = HOST.stranger()
                .request(ASK)
                .header("X-Forwarded-For", "192.0.2.3")
                .setHeader("Sec-Fetch-Site", "cross-site")
                .header(FormTokens.HEADER, HOST.stranger().token())
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();

        HOST.stranger().exchange(foreign).expect(403);
        from("192.0.2.3", HOST.stranger(), "POST", ASK).expect(302);
    }

    @Test
    void addressThatAsksTooOftenIsToldToWait() {
        Visitor stranger = HOST.stranger().reading("ru");
        for (int request = 0; request < MOST; request++) {
            from("2001:db8::" + request, stranger, request % 2 == 0 ? "GET" : "HEAD", ASK)
                    .expect(200);
        }

        Answer refused =
                from("2001:db8::ffff", stranger, "GET", ASK + "/winter").expect(429);

        int seconds = Integer.parseInt(refused.header("Retry-After"));
        assertTrue(seconds > 0 && seconds <= 10, "wait " + seconds);
        assertTrue(refused.page().select("main").text().contains("Подождите " + seconds + " с"));
        from("192.0.2.4", stranger, "GET", ASK).expect(200);
        HOST.as("coordinator.demo-nur").get("/notes/").expect(200);
        stranger.get("/").expect(200);
    }

    private static Answer from(String address, Visitor visitor, String method, String path) {
        return visitor.exchange(visitor.request(path)
                .header("X-Forwarded-For", address)
                .header(FormTokens.HEADER, visitor.token())
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }
}
