package org.hyzmat.host.accounts.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After entering somebody comes to a page of this portal and nowhere else. */
class LocalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/account", "/strong-families/groups/0198c2c3-7e1c-7a55-8f0e-5b1d1d9f2a10", "/people/"})
    void aPageOfThePortalIsKept(String path) {
        assertEquals(path, LocalPath.of(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//example.org",
                "/\\example.org",
                "https://example.org",
                "/a\r\nSet-Cookie:b=c",
                "/@example.org",
                "/a?b",
                "/\t/example.org"
            })
    void anythingElseIsTheFrontPage(String path) {
        assertEquals("/", LocalPath.of(path));
    }
}
