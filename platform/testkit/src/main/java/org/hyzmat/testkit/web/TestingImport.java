package org.hyzmat.testkit.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/**
 * A list of a module into which somebody takes files through the pages, and waits until each was worked through.
 *
 * @param visitor who does so
 * @param path of the list, such as {@code /people/imports/families}
 */
public record TestingImport(Visitor visitor, String path) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** Uploads a file, without waiting: the id of the import. */
    public String upload(String name, String file) {
        PageForm form = visitor.get(path).expect(200).form();
        visitor.upload(form, "file", name, file.getBytes(StandardCharsets.UTF_8))
                .expect(302);
        return form.value("id");
    }

    /** Hands a file in: what was found in it. */
    public Answer handIn(String file) {
        return handIn("list.csv", file.getBytes(StandardCharsets.UTF_8));
    }

    /** Hands a file of some name and some bytes in: what was found in it. */
    public Answer handIn(String name, byte[] file) {
        PageForm form = visitor.get(path).expect(200).form();
        return settled(visitor.upload(form, "file", name, file).expect(302));
    }

    /** Takes over what was found: what came of it. */
    public Answer take(Answer found) {
        return settled(found.form(found.path() + "/take").send(visitor).expect(302));
    }

    /** Undoes what was taken over: what came of it. */
    public Answer undo(Answer taken) {
        return settled(visitor.get(taken.path() + "/undo").form().send(visitor).expect(302));
    }

    /**
     * Goes where an answer leads to, once the work there is done.
     *
     * @throws AssertionError if it takes too long
     */
    public Answer settled(Answer redirect) {
        Instant deadline = Instant.now().plus(PATIENCE);
        Answer page = visitor.follow(redirect);
        while (!page.page().select("#import-run[hx-get]").isEmpty()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("The file is still being worked on: " + page.text());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            page = visitor.follow(redirect);
        }
        return page;
    }
}
