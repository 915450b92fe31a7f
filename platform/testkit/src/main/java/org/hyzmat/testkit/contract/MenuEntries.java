package org.hyzmat.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hyzmat.host.modules.ModuleDescriptor;

/** What of a module stands in the menu, and for whom. */
final class MenuEntries {

    private final Subject subject;

    MenuEntries(Subject subject) {
        this.subject = subject;
    }

    /** Where an entry is shown or leads otherwise than the module declares. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (String persona : subject.personas()) {
            Set<String> shown = new TreeSet<>(subject.host()
                    .as(persona)
                    .get("/")
                    .page()
                    .select("ul.menu a")
                    .eachAttr("href"));
            for (ModuleDescriptor.Menu entry : subject.descriptor().menu()) {
                String address = address(entry);
                boolean granted = mayFollow(persona, entry);
                int status = subject.host().as(persona).get(address).status();
                if (shown.contains(address) != granted) {
                    faults.add("%s is %sin the menu of %s.".formatted(address, granted ? "not " : "", persona));
                }
                if (status != (granted ? 200 : 403)) {
                    faults.add("%s answers %s with %d.".formatted(address, persona, status));
                }
            }
        }
        faults.addAll(strangerFaults());
        return faults;
    }

    /** Strangers find what is public, and nothing else. */
    private List<String> strangerFaults() {
        List<String> declared = subject.descriptor().menu().stream()
                .filter(MenuEntries::isPublic)
                .map(this::address)
                .sorted()
                .toList();
        List<String> shown =
                subject.host().stranger().get("/").page().select("ul.menu a[href^=/" + subject.id() + "]").stream()
                        .map(link -> link.attr("href"))
                        .distinct()
                        .sorted()
                        .toList();
        return shown.equals(declared)
                ? List.of()
                : List.of("The menu of a stranger holds %s, not %s.".formatted(shown, declared));
    }

    private static boolean isPublic(ModuleDescriptor.Menu entry) {
        return entry.permission().isEmpty();
    }

    private String address(ModuleDescriptor.Menu entry) {
        return "/" + subject.id() + (entry.path().equals("/") ? "" : entry.path());
    }

    private boolean mayFollow(String persona, ModuleDescriptor.Menu entry) {
        if (isPublic(entry)) {
            return true;
        }
        String permission = entry.permission().substring(subject.id().length() + 1);
        String role = persona.substring(0, persona.indexOf('.'));
        return subject.descriptor().permissions().get(permission).contains(role);
    }

    /** Who finds the module in the menu. */
    List<String> readers() {
        String prefix = "/" + subject.id();
        String entries = "ul.menu a[href=%s], ul.menu a[href^=%s/]".formatted(prefix, prefix);
        return subject.personas().stream()
                .filter(persona -> !subject.host()
                        .as(persona)
                        .get("/")
                        .page()
                        .select(entries)
                        .isEmpty())
                .toList();
    }
}
