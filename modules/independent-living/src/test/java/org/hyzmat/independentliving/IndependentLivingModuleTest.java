package org.hyzmat.independentliving;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hyzmat.testkit.contract.ModuleContract;
import org.hyzmat.testkit.contract.Staff;
import org.hyzmat.testkit.web.TestingImport;
import org.hyzmat.testkit.web.Visitor;

/** What the platform promises, of this module: somebody supported at home, a plan, a visit and what follows from it. */
final class IndependentLivingModuleTest extends ModuleContract {

    private static final Set<String> ALIKE = Set.of("barthel.bands.source", "minutes");

    @Override
    protected Map<String, String> sample(Staff staff, String marker) {
        Map<String, String> ids = new HashMap<>(new UserSample(staff, marker, host).create());
        ids.putAll(new VisitSample(staff, marker, host).of(ids.get("service-user")));
        ids.put("import", handIn(staff.as("coordinator"), marker));
        return ids;
    }

    /** A source is cited alike everywhere, and so are the signs of minutes and money. */
    @Override
    protected Set<String> alikeInSeveralLanguages() {
        return ALIKE;
    }

    private static String handIn(Visitor coordinator, String name) {
        String file = "Person,Day,Begins at,Planned minutes\n" + name + ",2026-05-04,09:00,60\n";
        return new TestingImport(coordinator, TestingList.LIST).upload(name + ".csv", file);
    }
}
