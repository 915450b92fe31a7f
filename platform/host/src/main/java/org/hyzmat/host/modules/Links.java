package org.hyzmat.host.modules;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collection;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hyzmat.host.web.Site;
import org.hyzmat.platform.ModuleUnavailableException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.hooks.service.EventListenerHook;
import org.osgi.framework.hooks.service.FindHook;
import org.osgi.framework.hooks.service.ListenerHook.ListenerInfo;

/**
 * What one module asks of another: consumers see a lasting stand-in for each published interface, which passes calls
 * on to whichever version of the provider is current, and never the provider's own service.
 */
final class Links {

    private static final String STAND_IN = "hyzmat.link";

    private final BundleContext host;
    private final Map<String, Link> links = new ConcurrentHashMap<>();

    Links(BundleContext host) {
        this.host = host;
        host.registerService(FindHook.class, this::hideFromSearch, none());
        host.registerService(EventListenerHook.class, this::hideFromListeners, none());
    }

    /** Publishes the interfaces of a module's api bundle; the bundle must be started. */
    void publish(String module, Bundle api, List<String> interfaces) {
        for (String name : interfaces) {
            Link link = new Link(module);
            Object standIn = Proxy.newProxyInstance(loader(api), new Class<?>[] {load(api, name)}, link);
            Dictionary<String, Object> marked = none();
            marked.put(STAND_IN, true);
            links.put(name, link);
            api.getBundleContext().registerService(name, standIn, marked);
        }
    }

    private static Class<?> load(Bundle api, String name) {
        try {
            return api.loadClass(name);
        } catch (ClassNotFoundException missing) {
            throw new RefusedModuleException(
                    "api.yaml names %s, which the bundle does not hold.".formatted(name), missing);
        }
    }

    private static ClassLoader loader(Bundle api) {
        return api.adapt(org.osgi.framework.wiring.BundleWiring.class).getClassLoader();
    }

    /** A version of a provider: its service, and the site whose gate counts who is inside. */
    private record Provider(ServiceReference<?> reference, Site site) {}

    private record Target(Object service, ServiceReference<?> reference, Site site) {}

    /** From now on calls go to the services of this bundle, counted at the gate of its site. */
    void connect(String module, Bundle provider, Site site) {
        links.forEach((name, link) -> {
            if (link.module.equals(module)) {
                link.current = own(provider, name).map(service -> new Provider(service, site));
            }
        });
    }

    /** From now on calls are answered by {@link ModuleUnavailableException}. */
    void disconnect(String module) {
        links.values().stream()
                .filter(link -> link.module.equals(module))
                .forEach(link -> link.current = Optional.empty());
    }

    private static Optional<ServiceReference<?>> own(Bundle provider, String name) {
        ServiceReference<?>[] registered = provider.getRegisteredServices();
        return registered == null
                ? Optional.empty()
                : Arrays.stream(registered)
                        .filter(each -> names(each).contains(name))
                        .findFirst();
    }

    private void hideFromSearch(
            BundleContext asking, String name, String filter, boolean all, Collection<ServiceReference<?>> found) {
        found.removeIf(each -> isHidden(each, asking.getBundle()));
    }

    private void hideFromListeners(ServiceEvent event, Map<BundleContext, Collection<ListenerInfo>> listeners) {
        listeners.keySet().removeIf(context -> isHidden(event.getServiceReference(), context.getBundle()));
    }

    private boolean isHidden(ServiceReference<?> service, Bundle asking) {
        boolean linked = names(service).stream().anyMatch(links::containsKey) && service.getProperty(STAND_IN) == null;
        return linked
                && asking.getBundleId() != host.getBundle().getBundleId()
                && asking != service.getBundle()
                && !Framework.COMPONENT_RUNTIME.equals(asking.getSymbolicName());
    }

    private static List<String> names(ServiceReference<?> service) {
        return List.of((String[]) service.getProperty(Constants.OBJECTCLASS));
    }

    private static Dictionary<String, Object> none() {
        return new Hashtable<>();
    }

    /** The lasting stand-in for one interface. */
    private final class Link implements InvocationHandler {

        private final String module;
        private volatile Optional<Provider> current = Optional.empty();

        Link(String module) {
            this.module = module;
        }

        @Override
        public Object invoke(Object standIn, Method method, Object[] arguments) throws Throwable {
            if (method.getDeclaringClass() == Object.class) {
                return ofObject(standIn, method, arguments);
            }
            Target target = enter();
            try {
                return call(target.service(), method, arguments);
            } finally {
                host.ungetService(target.reference());
                target.site().leave();
            }
        }

        /** Between two versions the one that was current may be closed already, and the next one be there. */
        private Target enter() {
            Optional<Provider> provider = current;
            while (provider.isPresent()) {
                if (provider.get().site().enter()) {
                    return service(provider.get());
                }
                Optional<Provider> next = current;
                provider = next.equals(provider) ? Optional.empty() : next;
            }
            throw new ModuleUnavailableException(module);
        }

        private Target service(Provider provider) {
            Object service = host.getService(provider.reference());
            if (service == null) {
                provider.site().leave();
                throw new ModuleUnavailableException(module);
            }
            return new Target(service, provider.reference(), provider.site());
        }

        private Object call(Object service, Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(service, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }

        private Object ofObject(Object standIn, Method method, Object[] arguments) {
            return switch (method.getName()) {
                case "equals" -> standIn == arguments[0];
                case "hashCode" -> System.identityHashCode(standIn);
                default -> "link to " + module;
            };
        }
    }
}
