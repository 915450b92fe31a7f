package org.hyzmat.host.modules;

import java.util.HashSet;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Installs the interfaces that modules publish, so that others resolve whether the publisher is there or not. */
final class Apis {

    private static final Logger LOG = LoggerFactory.getLogger(Apis.class);

    private final Framework framework;
    private final Links links;
    private final Set<String> published = new HashSet<>();

    Apis(Framework framework, Links links) {
        this.framework = framework;
        this.links = links;
    }

    /** Publishes interfaces, unless some version of them is published already: that one stays until the next start. */
    void publish(Artifact artifact) {
        if (published.add(artifact.symbolicName())) {
            install(artifact);
        }
    }

    private void install(Artifact artifact) {
        try {
            Bundle bundle = framework.install(artifact);
            bundle.start();
            links.publish(artifact.module(), bundle, artifact.api().interfaces());
        } catch (RefusedModuleException refused) {
            LOG.error("The interfaces of module {} are refused: {}", artifact.module(), refused.getMessage());
        } catch (BundleException broken) {
            LOG.error("The interfaces of module {} do not start", artifact.module(), broken);
        }
    }
}
