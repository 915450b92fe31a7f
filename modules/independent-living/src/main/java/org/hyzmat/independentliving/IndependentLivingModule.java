package org.hyzmat.independentliving;

import io.javalin.config.RoutesConfig;
import org.hyzmat.platform.ServiceModule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The entry of the module: people supported at home, their plans, the visits and what these delivered. */
@Component(service = ServiceModule.class)
public final class IndependentLivingModule implements ServiceModule {

    /** Builds the pages from what the host hands over. */
    @Activate
    public IndependentLivingModule() {}

    @Override
    public void routes(RoutesConfig routes) {}
}
