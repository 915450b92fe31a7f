package org.hyzmat.host.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@code module.yaml} may say, and that every fault in it is named at once. */
class DescriptorReaderTest {

    @Test
    void everythingDeclaredIsRead() {
        ModuleDescriptor module = DescriptorReader.read("""
                id: strong-families
                needs:
                  - {module: people, views: [person_label]}
                permissions:
                  group-read: [facilitator, coordinator]
                menu:
                  - {group: services, path: /, text: menu.groups, icon: heart, permission: group-read}
                records:
                  group:
                    {table: family_group, personal: true, agency: agency_id, service: service_id, label: name,
                     figures: [place_id, opened_on]}
                publishes:
                  label: {personal: true, agency: agency_id}
                """);

        assertEquals("strong-families", module.id());
        assertEquals("strong_families", module.schema());
        assertEquals(List.of(new ModuleDescriptor.Need("people", List.of("person_label"))), module.needs());
        assertEquals(Set.of("facilitator", "coordinator"), module.permissions().get("group-read"));
        assertEquals("strong-families.group-read", module.menu().get(0).permission());
        assertEquals(
                new ModuleDescriptor.Table(
                        "group",
                        "family_group",
                        true,
                        "agency_id",
                        "service_id",
                        "",
                        "",
                        Set.of("place_id", "opened_on")),
                module.records().get(0));
        assertEquals(List.of(new ModuleDescriptor.Published("label", true, "agency_id")), module.publishes());
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        List<String> faults = faults("""
                id: Strong Families
                perms: {}
                menu:
                  - {group: sideways, path: groups, text: x, icon: y, permission: nothing}
                records:
                  group: {table: "drop table", personal: maybe}
                  person: {table: person, personal: true}
                """);

        assertTrue(faults.stream().anyMatch(fault -> fault.contains("id is 'Strong Families'")), faults::toString);
        assertTrue(faults.stream().anyMatch(fault -> fault.contains("unknown key perms")));
        assertTrue(faults.stream().anyMatch(fault -> fault.contains("'sideways'")));
        assertTrue(faults.stream().anyMatch(fault -> fault.contains("'groups' must begin with a slash")));
        assertTrue(faults.stream().anyMatch(fault -> fault.contains("'nothing', which is not declared")));
        assertTrue(faults.stream().anyMatch(fault -> fault.contains("'drop table'")));
        assertTrue(faults.stream().anyMatch(fault -> fault.contains("personal must be true or false")));
        assertTrue(faults.stream()
                .anyMatch(fault -> fault.contains("record person is personal and must name its agency")));
    }

    @Test
    void textThatIsNoMapIsRefused() {
        assertTrue(faults("id: [").get(0).startsWith("It is no YAML"));
        assertTrue(faults("just words").get(0).contains("must be a map"));
        assertTrue(faults("").get(0).contains("must be a map"));
    }

    @Test
    void prefixesOfThePortalAreNoModules() {
        assertTrue(faults("id: assets").get(0).contains("id is 'assets'"));
    }

    private static List<String> faults(String yaml) {
        return assertThrows(RefusedModuleException.class, () -> DescriptorReader.read(yaml))
                .reasons();
    }
}
