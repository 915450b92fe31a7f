package org.hyzmat.host.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.javalin.http.NotFoundResponse;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

/** What failed is told from its cause. */
class FailureTest {

    private static String said(Throwable thrown) {
        Failure failure = Failure.of(new IllegalStateException(thrown));
        return failure.status() + " " + failure.key();
    }

    @Test
    void whatFailedIsToldByItsCause() {
        assertEquals("503 error.503.page", said(new SQLException("cut off", "57014")));
        assertEquals("503 error.503.database", said(new SQLException("gone", "08006")));
        assertEquals("503 error.503.database", said(new SQLTransientConnectionException("none free")));
        assertEquals("500 error.500.text", said(new SQLException("twice", "23505")));
        assertEquals("500 error.500.text", said(new SQLException()));
        assertEquals(Failure.status(404), Failure.of(new NotFoundResponse()));
    }
}
