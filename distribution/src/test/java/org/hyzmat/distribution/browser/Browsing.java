package org.hyzmat.distribution.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hyzmat.testkit.web.DemoEntrance;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Opens windows on the portal for the tests of a class, as a static field, closes them after each test and lets a test
 * fail in whose windows anything went wrong.
 */
final class Browsing implements BeforeAllCallback, AfterEachCallback {

    private static final ExtensionContext.Namespace OWN = ExtensionContext.Namespace.create(Browsing.class);

    private final List<Window> windows = new ArrayList<>();
    private Shared shared;

    @Override
    public void beforeAll(ExtensionContext context) {
        shared = context.getRoot().getStore(OWN).getOrComputeIfAbsent(Shared.class, key -> new Shared(), Shared.class);
    }

    /** A window with nobody signed in, in English. */
    Window on(Device device) {
        return at(shared.address(), device);
    }

    /** The same on another portal. */
    Window at(URI address, Device device) {
        return at(address.toString(), device);
    }

    private Window at(String address, Device device) {
        Window window = Window.open(shared.browser(), address, device);
        windows.add(window);
        return window;
    }

    /** A window of one of the demo world's people, such as {@code facilitator.demo-nur}. */
    Window on(Device device, String persona) {
        return persona.isEmpty() ? on(device) : on(device).enter(persona);
    }

    /** Everybody as whom one can enter, in the order of the sign-in page; the first is nobody. */
    List<String> personas() {
        DemoEntrance entrance = DemoEntrance.of(HttpClient.newHttpClient(), URI.create(shared.address()));
        return Stream.concat(Stream.of(""), entrance.personas().stream()).toList();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<String> faults =
                windows.stream().flatMap(window -> window.takeFaults().stream()).toList();
        windows.forEach(Window::close);
        windows.clear();
        assertEquals(List.of(), faults, "What went wrong in the browser's windows");
    }
}
