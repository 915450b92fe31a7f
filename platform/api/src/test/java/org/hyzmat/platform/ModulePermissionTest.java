package org.hyzmat.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A constant stands for the permission of its name. */
class ModulePermissionTest {

    private enum Permission implements ModulePermission {
        NOTE_READ,
        NOTE_EDIT;

        @Override
        public String module() {
            return "plain-notes";
        }
    }

    @Test
    void aPermissionIsHeldUnderItsDeclaredName() {
        UUID id = new UUID(0, 1);
        Actor reader =
                new Actor(id, "Aýna", id, Set.of(), Set.of(), Set.of(), Set.of("plain-notes.note-read"), Scope.OWN);

        assertTrue(Permission.NOTE_READ.heldBy(reader));
        assertFalse(Permission.NOTE_EDIT.heldBy(reader));
    }
}
