package org.hyzmat.host.data;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hyzmat.host.data.migration.Migration;
import org.hyzmat.host.data.migration.MigrationSet;

/** A hash of everything that was done to a schema, so that nothing is done twice. */
final class Fingerprint {

    /** Raised when this program learns to do more to a schema than before. */
    private static final String WAY_OF_PREPARING = "1";

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java runtime lacks SHA-256.", e);
        }
        add(WAY_OF_PREPARING);
    }

    /** Adds the length too, so that two texts are never taken for one. */
    Fingerprint add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        return this;
    }

    Fingerprint add(MigrationSet migrations) {
        for (Migration file : migrations.files()) {
            add(file.name()).add(file.sql());
        }
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
