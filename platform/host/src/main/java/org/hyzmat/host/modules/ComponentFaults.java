package org.hyzmat.host.modules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Asks the component runtime which components of a bundle do not work and why; it says nothing by itself. */
final class ComponentFaults {

    private final BundleContext host;

    ComponentFaults(BundleContext host) {
        this.host = host;
    }

    /** A sentence for each component of a bundle that has what it needs not, or failed. */
    List<String> of(Bundle bundle) {
        ServiceReference<ServiceComponentRuntime> reference = host.getServiceReference(ServiceComponentRuntime.class);
        ServiceComponentRuntime runtime = host.getService(reference);
        try {
            List<String> faults = new ArrayList<>();
            for (ComponentDescriptionDTO component : runtime.getComponentDescriptionDTOs(bundle)) {
                runtime.getComponentConfigurationDTOs(component).stream()
                        .map(state -> fault(component, state))
                        .filter(fault -> !fault.isEmpty())
                        .forEach(faults::add);
            }
            return faults;
        } finally {
            host.ungetService(reference);
        }
    }

    private static String fault(ComponentDescriptionDTO component, ComponentConfigurationDTO state) {
        if (state.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
            return "Its component %s failed: %s".formatted(simple(component.implementationClass), cause(state.failure));
        }
        if (state.unsatisfiedReferences.length == 0) {
            return "";
        }
        String missing = Arrays.stream(state.unsatisfiedReferences)
                .map(reference -> Arrays.stream(component.references)
                        .filter(declared -> declared.name.equals(reference.name))
                        .map(declared -> declared.interfaceName)
                        .findFirst()
                        .orElse(reference.name))
                .sorted()
                .collect(Collectors.joining(", "));
        return "Its component %s waits for %s, and nothing here offers it."
                .formatted(simple(component.implementationClass), missing);
    }

    private static String cause(String trace) {
        return trace.lines()
                .filter(line -> line.startsWith("Caused by: "))
                .reduce((earlier, later) -> later)
                .map(line -> line.substring("Caused by: ".length()))
                .orElseGet(() -> trace.lines().findFirst().orElse("no reason given"));
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
