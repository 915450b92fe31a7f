package org.hyzmat.host;

import io.javalin.config.RoutesConfig;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hyzmat.host.accounts.FreshAccounts;
import org.hyzmat.host.accounts.Grants;
import org.hyzmat.host.accounts.SessionAccounts;
import org.hyzmat.host.accounts.Standing;
import org.hyzmat.host.accounts.demo.DemoAccount;
import org.hyzmat.host.accounts.demo.DemoAccounts;
import org.hyzmat.host.accounts.demo.DemoTable;
import org.hyzmat.host.accounts.demo.Persona;
import org.hyzmat.host.accounts.drafts.DraftPages;
import org.hyzmat.host.accounts.drafts.Drafts;
import org.hyzmat.host.accounts.drafts.LateForms;
import org.hyzmat.host.accounts.invite.AccountLetters;
import org.hyzmat.host.accounts.invite.ForgottenPassword;
import org.hyzmat.host.accounts.invite.Invitations;
import org.hyzmat.host.accounts.invite.LinkTokens;
import org.hyzmat.host.accounts.pages.AccessPages;
import org.hyzmat.host.accounts.pages.AccountPages;
import org.hyzmat.host.accounts.pages.AgainPages;
import org.hyzmat.host.accounts.pages.ColleaguePages;
import org.hyzmat.host.accounts.pages.ColleagueView;
import org.hyzmat.host.accounts.pages.ForgottenPages;
import org.hyzmat.host.accounts.pages.GrantPages;
import org.hyzmat.host.accounts.pages.InvitationPages;
import org.hyzmat.host.accounts.pages.RolePages;
import org.hyzmat.host.accounts.pages.SecondFactorPages;
import org.hyzmat.host.accounts.pages.SetUpPages;
import org.hyzmat.host.accounts.pages.SignInPages;
import org.hyzmat.host.accounts.pages.WayInPages;
import org.hyzmat.host.accounts.password.PasswordHashes;
import org.hyzmat.host.accounts.roles.RoleDesk;
import org.hyzmat.host.accounts.setup.SetUp;
import org.hyzmat.host.accounts.signin.Browsers;
import org.hyzmat.host.accounts.signin.OwnPassword;
import org.hyzmat.host.accounts.signin.SecondFactor;
import org.hyzmat.host.accounts.signin.Sessions;
import org.hyzmat.host.accounts.signin.SignIn;
import org.hyzmat.host.accounts.signin.SignInLimit;
import org.hyzmat.host.accounts.staff.StaffPages;
import org.hyzmat.host.accounts.teams.TeamPages;
import org.hyzmat.host.directory.RegisteredDirectory;
import org.hyzmat.host.documents.ZxingQrCodes;
import org.hyzmat.host.mail.LetterPaper;
import org.hyzmat.host.mail.MailDesk;
import org.hyzmat.host.mail.MailPages;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.host.web.Accounts;
import org.hyzmat.host.web.ClientAddress;
import org.hyzmat.host.web.Typing;
import org.hyzmat.platform.PublicAddress;
import org.hyzmat.platform.office.Office;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The ways into the portal: by an account, and at the very first start by a link. */
final class Doors implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Doors.class);

    private final House house;
    private final Office office;
    private final Settings settings;
    private final PublicAddress address;
    private final int port;
    private final TextCatalogue texts;
    private final Drafts drafts;
    private final PasswordHashes hashes = new PasswordHashes();
    private final Sessions sessions;
    private final Browsers browsers;
    private final DemoTable demo;
    private final LinkTokens tokens;
    private final MailDesk desk;

    /** Whose doors they are: an office with a register that is read anew, and what its people may do. */
    record House(Office office, RegisteredDirectory directory, Standing standing, Grants grants) {}

    /** The demo world’s people, the portal’s words and views, and what is derived from the key of the installation. */
    record Stock(List<Persona> personas, Surface surface, Function<String, byte[]> secrets) {}

    Doors(House house, Settings settings, int port, Stock stock) {
        this.house = house;
        this.office = house.office();
        this.settings = settings;
        this.address = PortalAddress.of(settings, port);
        this.port = port;
        this.texts = stock.surface().texts();
        this.drafts = new Drafts(office, stock.secrets().apply("drafts"));
        this.sessions = new Sessions(office, settings.sessions(), house.standing()::administers);
        this.browsers = new Browsers(new ClientAddress(settings.open().proxies()));
        this.demo = demo(stock);
        this.tokens = new LinkTokens(stock.secrets().apply("links"));
        this.desk = desk(stock.surface());
    }

    private MailDesk desk(Surface surface) {
        LetterPaper paper = new LetterPaper(surface.texts(), surface.views(), settings.zone());
        String place = address.of("/").map(base -> URI.create(base).getHost()).orElse("localhost");
        return new MailDesk(
                new MailDesk.Ground(office.jdbi(), office.clock()),
                settings.mail(),
                place,
                new AccountLetters(office, new AccountLetters.Paper(paper, tokens, address)));
    }

    private DemoTable demo(Stock stock) {
        DemoAccounts accounts = new DemoAccounts(office, hashes, stock.secrets().apply("demo"));
        List<DemoAccount> open = accounts.open(stock.personas());
        if (!settings.demo().hasPeople()) {
            accounts.close();
        }
        return new DemoTable(open, accounts, texts, office.clock());
    }

    /** The accounts of the demo world, for whoever started it; none without one. */
    List<String> demoAccounts() {
        return demo.lines(settings.language().locale());
    }

    /** Who is behind a request: whoever has a session. */
    Accounts accounts() {
        return new FreshAccounts(
                house.directory(), new SessionAccounts(sessions, browsers, house.standing(), this::notice));
    }

    private String notice(Language language) {
        return settings.demo().hasPeople() ? texts.text(language.locale(), "demo.notice") : "";
    }

    /** What becomes of forms that are not taken. */
    Typing typing() {
        return new LateForms(drafts, sessions, browsers);
    }

    void routes(RoutesConfig routes, AccessPages.Signs signs) {
        SignInLimit limit = new SignInLimit(office.clock());
        SecondFactor factor = new SecondFactor(office, limit);
        OwnPassword password = new OwnPassword(office, hashes, limit);
        SignIn signIn = new SignIn(office, hashes, limit);
        new SignInPages(new SignInPages.Proofs(signIn, factor, demo), sessions, browsers).routes(routes);
        new AgainPages(signIn, factor, sessions, browsers).routes(routes);
        new DraftPages(drafts, texts, office.clock().getZone()).routes(routes);
        new AccountPages(password, sessions, browsers).routes(routes);
        new SecondFactorPages(factor, password, sessions, new SecondFactorPages.Extras(browsers, new ZxingQrCodes()))
                .routes(routes);
        Invitations invitations = new Invitations(office, hashes, tokens);
        new InvitationPages(invitations, password, limit, browsers).routes(routes);
        new ForgottenPages(new ForgottenPassword(office, tokens, desk, limit), browsers).routes(routes);
        ColleagueView colleague = new ColleagueView(office, desk, address);
        new ColleaguePages(colleague, factor).routes(routes);
        new WayInPages(colleague, invitations).routes(routes);
        new MailPages(desk, office).routes(routes);
        new StaffPages(office, house.directory(), house.standing()).routes(routes);
        new TeamPages(office).routes(routes);
        new GrantPages(office, house.standing()).routes(routes);
        new RolePages(new RoleDesk(office), house.standing(), house.grants(), signs).routes(routes);
        new AccessPages(office, house.standing(), house.grants(), signs).routes(routes);
        new SetUpPages(setUp(), sessions, browsers).routes(routes);
    }

    private SetUp setUp() {
        return new SetUp(office, house.directory(), hashes);
    }

    /** Says how to set the portal up, unless somebody can enter: whoever reads the log of a program may do so. */
    void announce() {
        Optional<String> token = settings.demo().hasPeople() ? Optional.empty() : setUp().announce();
        token.map(secret -> "/set-up/" + secret)
                .map(path -> address.of(path).orElse("http://" + settings.address() + ":" + port + path))
                .ifPresent(address ->
                        LOG.info("Nobody can enter yet. Open this address once, within 24 hours: {}", address));
    }

    /** Begins what goes on without a request: messages leave. */
    void begin() {
        desk.begin();
    }

    @Override
    public void close() {
        desk.close();
    }
}
