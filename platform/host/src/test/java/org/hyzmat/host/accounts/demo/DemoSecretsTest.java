package org.hyzmat.host.accounts.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.hyzmat.host.accounts.password.PasswordRules;
import org.hyzmat.platform.Problems;
import org.junit.jupiter.api.Test;

/** What opens an account of the demo world is the same as long as its database is, and nobody’s else. */
class DemoSecretsTest {

    private static final UUID ACCOUNT = UUID.fromString("0198c1a0-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("0198c1a0-0000-7000-8000-000000000002");

    private final DemoSecrets secrets = new DemoSecrets(new byte[] {1});

    @Test
    void theyFollowFromKeyAndAccount() {
        DemoSecrets same = new DemoSecrets(new byte[] {1});
        DemoSecrets elsewhere = new DemoSecrets(new byte[] {2});

        assertEquals(secrets.password(ACCOUNT), same.password(ACCOUNT));
        assertEquals(secrets.secondFactor(ACCOUNT), same.secondFactor(ACCOUNT));
        assertNotEquals(secrets.password(ACCOUNT), secrets.password(OTHER));
        assertNotEquals(secrets.secondFactor(ACCOUNT), secrets.secondFactor(OTHER));
        assertNotEquals(secrets.password(ACCOUNT), elsewhere.password(ACCOUNT));
        assertNotEquals(secrets.secondFactor(ACCOUNT), elsewhere.secondFactor(ACCOUNT));
    }

    @Test
    void aPasswordIsOneThatMightBeChosenAndASecretOneThatAppsTake() {
        Problems problems = new Problems();
        String password = secrets.password(ACCOUNT);

        PasswordRules.check("password", password, List.of("facilitator.demo-nur"), problems);

        problems.throwIfAny();
        assertTrue(password.matches("[a-z2-7]{4}(-[a-z2-7]{4}){3}"), password);
        assertTrue(secrets.secondFactor(ACCOUNT).matches("[A-Z2-7]{32}"));
    }
}
