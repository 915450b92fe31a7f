package org.hyzmat.host;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.hyzmat.host.accounts.Grants;
import org.hyzmat.host.accounts.Standing;
import org.hyzmat.host.accounts.demo.DemoPeople;
import org.hyzmat.host.accounts.demo.Persona;
import org.hyzmat.host.accounts.pages.AccessPages;
import org.hyzmat.host.accounts.pages.PermissionWords;
import org.hyzmat.host.data.Database;
import org.hyzmat.host.directory.DirectoryPages;
import org.hyzmat.host.directory.ModuleNames;
import org.hyzmat.host.directory.RegisteredDirectory;
import org.hyzmat.host.directory.admin.RegisterPages;
import org.hyzmat.host.directory.csv.CsvDirectoryLoader;
import org.hyzmat.host.directory.csv.CsvSet;
import org.hyzmat.host.directory.desk.Desk;
import org.hyzmat.host.directory.desk.HeldRecords;
import org.hyzmat.host.documents.PdfPress;
import org.hyzmat.host.imports.ImportDesk;
import org.hyzmat.host.modules.ModuleHost;
import org.hyzmat.host.modules.Modules;
import org.hyzmat.host.pages.FrontPages;
import org.hyzmat.host.pages.ModulePages;
import org.hyzmat.host.safety.FormTokens;
import org.hyzmat.host.safety.Forms;
import org.hyzmat.host.sheets.SheetFiles;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.host.web.Dispatcher;
import org.hyzmat.host.web.Menus;
import org.hyzmat.host.web.Mounts;
import org.hyzmat.host.web.PublicLimit;
import org.hyzmat.host.web.Reading;
import org.hyzmat.host.web.Site;
import org.hyzmat.host.web.SiteBuilder;
import org.hyzmat.host.web.Uploads;
import org.hyzmat.host.work.WorkDesk;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.figures.FigureRules;
import org.hyzmat.platform.office.Office;
import org.hyzmat.platform.sheets.Sheets;

/** Everything that stands on the database: registers, modules, and the pages over them. */
public final class Portal implements AutoCloseable {

    private final Database database;
    private final Modules modules;
    private final Desks desks;
    private final Front front;

    private Portal(Database database, Modules modules, Desks desks, Front front) {
        this.database = database;
        this.modules = modules;
        this.desks = desks;
        this.front = front;
    }

    /** What people come to. */
    private record Front(Dispatcher dispatcher, Doors doors) {}

    /** What works on without a request. */
    private record Desks(ImportDesk imports, WorkDesk works) {

        void close() {
            works.close();
            imports.close();
        }
    }

    /** What a portal stands on. */
    record Ground(Database database, ModuleHost framework, Surface surface, ExecutorService executor, int port) {}

    static Portal open(Ground ground, Settings settings, Clock clock) {
        RegisteredDirectory directory = directory(ground, settings, clock);
        IdSource ids = new Ids();
        Sheets sheets = new SheetFiles();
        Lent lent = new Lent(ground.framework());
        lent.ofOffice(directory, ids, clock);
        lent.tools(sheets, new FigureRules(settings.fewest()), PortalAddress.of(settings, ground.port()));
        ImportDesk imports = ImportDesk.open(
                new ImportDesk.Ground(
                        ground.database().platform(), settings.database().isEmbedded(), ground.executor()),
                sheets,
                settings.imports(),
                clock,
                ids);
        Desks desks = new Desks(
                imports,
                WorkDesk.open(new WorkDesk.Ground(
                        ground.database().platform(), settings.database().isEmbedded(), clock)));
        Mounts mounts = ground.surface().mounts();
        SiteBuilder sites = new SiteBuilder(ground.executor(), ground.surface().errors(), uploads(ground, settings));
        Modules modules = modules(ground, desks, sites, settings, clock, ids);
        boolean opened = false;
        try {
            modules.startAll();
            Front front = front(ground, settings, clock, new Contributors(directory, mounts, sites, modules));
            front.doors().begin();
            opened = true;
            return new Portal(ground.database(), modules, desks, front);
        } finally {
            if (!opened) {
                modules.close();
                desks.close();
            }
        }
    }

    /** What the pages are made of. */
    private record Contributors(RegisteredDirectory directory, Mounts mounts, SiteBuilder sites, Modules modules) {}

    private static Front front(Ground ground, Settings settings, Clock clock, Contributors made) {
        TextCatalogue texts = ground.surface().texts();
        Office office = new Office(ground.database().platform(), clock, new Ids(), made.directory());
        Grants grants = new Grants(made.modules());
        Standing standing = new Standing(office, grants, texts);
        DemoPeople people = new DemoPeople(made.directory());
        List<Persona> entering = settings.demo().hasPeople() ? people.personas() : List.of();
        Doors doors = new Doors(
                new Doors.House(office, made.directory(), standing, grants),
                settings,
                ground.port(),
                new Doors.Stock(entering, ground.surface(), ground.database()::secret));
        Site platform = platform(
                ground.surface(),
                made.sites(),
                new PortalPages(
                        doors,
                        new AccessPages.Signs(
                                names(made.mounts()),
                                new Menus(made.mounts(), PortalMenu.ENTRIES, texts),
                                new PermissionWords(texts, made.mounts())),
                        new FrontPages(made.directory(), settings.demo().hasPeople()),
                        new ModulePages(made.modules(), texts),
                        new DirectoryPages(made.directory(), texts, names(made.mounts()), clock),
                        new RegisterPages(new Desk(
                                office,
                                made.directory(),
                                new HeldRecords(
                                        made.modules()::declared,
                                        ground.database().modules()),
                                new Desk.Signs(texts, names(made.mounts()), new SheetFiles())))));
        if (settings.demo().hasRecords()) {
            List<Actor> staff =
                    people.coordinators().stream().map(standing::everything).toList();
            new DemoWorld(made.modules(), staff).fill();
        }
        doors.announce();
        Dispatcher dispatcher = new Dispatcher(
                made.mounts(),
                new Dispatcher.Parts(
                        platform,
                        doors.accounts(),
                        ground.surface().errors(),
                        new PublicLimit(settings.open()),
                        new Reading(
                                new Forms(
                                        new FormTokens(ground.database().secret("forms")),
                                        uploads(ground, settings).element()),
                                doors.typing()),
                        settings.language()));
        return new Front(dispatcher, doors);
    }

    private static Uploads uploads(Ground ground, Settings settings) {
        return new Uploads(ground.database().uploads(), settings.imports().largestMegabytes());
    }

    private static ModuleNames names(Mounts mounts) {
        return (module, language) -> mounts.find(module).map(mount -> mount.name(language));
    }

    private static RegisteredDirectory directory(Ground ground, Settings settings, Clock clock) {
        CsvSet files = CsvSet.shipped()
                .with(CsvSet.inFolder(settings.database().folder().resolve("directory")));
        new CsvDirectoryLoader(ground.database().platform(), clock)
                .load(settings.demo().hasPeople() ? files.with(CsvSet.demo()) : files);
        return new RegisteredDirectory(ground.database().platform(), ground.executor());
    }

    private static Modules modules(
            Ground ground, Desks desks, SiteBuilder sites, Settings settings, Clock clock, IdSource ids) {
        Surface surface = ground.surface();
        return ground.framework()
                .modules(
                        ground.database(),
                        new ModuleHost.Portal(
                                sites,
                                surface.shared(),
                                surface.texts(),
                                surface.mounts(),
                                desks.imports(),
                                new PdfPress(surface.content()),
                                desks.works(),
                                ground.executor()),
                        new ModuleHost.Limits(settings.start(), settings.drain()),
                        clock,
                        ids);
    }

    private static Site platform(Surface surface, SiteBuilder sites, PortalPages pages) {
        return sites.build(
                new SiteBuilder.Parts(
                        Dispatcher.PLATFORM, surface.content(), surface.texts(), surface.views(), PortalMenu.ENTRIES),
                pages::routes);
    }

    Dispatcher dispatcher() {
        return front.dispatcher();
    }

    /** With what one enters the demo world, a line for each account; none without one. */
    List<String> demoAccounts() {
        return front.doors().demoAccounts();
    }

    /** The modules of this installation. */
    public Modules modules() {
        return modules;
    }

    /** Every route by the id of its site, for checks and lists: first the portal's own, then those of the modules. */
    public Map<String, List<Site.Declared>> routes() {
        Map<String, List<Site.Declared>> routes = new LinkedHashMap<>();
        routes.put(Dispatcher.PLATFORM, front.dispatcher().platformRoutes());
        modules.declared().forEach(module -> routes.put(module.id(), modules.routes(module.id())));
        return routes;
    }

    boolean isReady() {
        return database.answers();
    }

    @Override
    public void close() {
        front.doors().close();
        modules.close();
        desks.close();
        database.close();
    }
}
