package org.hyzmat.host.accounts.drafts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.host.accounts.store.DraftRepository;
import org.hyzmat.host.accounts.store.Sealed;
import org.hyzmat.platform.office.Office;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what was typed into forms: a week long, for one account each, and unreadable in the database. */
public final class Drafts {

    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);
    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final int MOST = 30;

    /** In bytes: more than any form that somebody fills in by hand; sealed it still has room in its column. */
    private static final int LONGEST = 200_000;

    private static final int LONGEST_NAME = 2_000;

    private final Office office;
    private final DraftRepository rows;
    private final Seal seal;

    /**
     * Drafts of the people of an office.
     *
     * @param key 32 bytes, for nothing else
     */
    public Drafts(Office office, byte[] key) {
        this.office = office;
        this.rows = new DraftRepository(office.jdbi());
        this.seal = new Seal(key);
    }

    /**
     * Keeps what was typed into a form in place of what was kept of it before.
     *
     * @param form the name of the form
     * @param fields names and values, as a form is sent
     * @return its id, absent if it is too long to be kept
     */
    Optional<UUID> keep(UUID account, String form, String fields) {
        if (fields.getBytes(UTF_8).length > LONGEST || form.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        rows.purge(since());
        String mark = seal.mark(form);
        UUID id = office.ids().next();
        String content = seal.close(account, mark, OwnFields.without(fields));
        rows.keep(new Sealed(id, account, mark, content, office.now()), MOST);
        return Optional.of(id);
    }

    /** What is kept of a form. */
    Optional<Draft> find(UUID account, String form) {
        return rows.find(account, seal.mark(form), since()).flatMap(this::opened);
    }

    /** What is kept under an id. */
    Optional<Draft> find(UUID account, UUID id) {
        return rows.find(account, id, since()).flatMap(this::opened);
    }

    private Optional<Draft> opened(Sealed row) {
        try {
            String fields = seal.open(row.account(), row.form(), row.content());
            return Optional.of(new Draft(row.id(), fields, row.savedAt()));
        } catch (BrokenSealException foreign) {
            LOG.warn("{} cannot be opened: the key of the installation is not the one it was sealed with.", row);
            return Optional.empty();
        }
    }

    /** Throws away what is kept of a form. */
    void drop(UUID account, String form) {
        rows.drop(account, seal.mark(form));
    }

    private OffsetDateTime since() {
        return office.now().minus(A_WEEK);
    }
}
