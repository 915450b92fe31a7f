package org.hyzmat.host.accounts.demo;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.host.accounts.factor.TimedCodes;
import org.hyzmat.host.views.TextCatalogue;

/** Shows with what one enters the demo world: beside the sign-in form, and where the program was started. */
public final class DemoTable {

    private final List<DemoAccount> accounts;
    private final DemoAccounts source;
    private final TextCatalogue texts;
    private final Clock clock;

    /** A table of accounts; without any there is no demo world. */
    public DemoTable(List<DemoAccount> accounts, DemoAccounts source, TextCatalogue texts, Clock clock) {
        this.accounts = List.copyOf(accounts);
        this.source = source;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * An account as a row of the table.
     *
     * @param code of the second factor, right at this moment; empty without one, like secret and link
     * @param link by which an app takes the secret over
     */
    public record Row(
            String role,
            String agency,
            String name,
            String signInName,
            String password,
            String code,
            String secret,
            String link) {}

    /** Every account in a language. */
    public List<Row> rows(Locale language) {
        return accounts.stream().map(account -> row(account, language)).toList();
    }

    /** The code that one of these accounts is asked for at this moment; empty for any other. */
    public String code(UUID account) {
        Optional<DemoAccount> asked =
                accounts.stream().filter(each -> each.id().equals(account)).findFirst();
        return asked.map(this::code).orElse("");
    }

    private String code(DemoAccount account) {
        return account.hasSecondFactor()
                ? TimedCodes.current(account.secret(), source.lastStep(account), clock.instant())
                : "";
    }

    private Row row(DemoAccount account, Locale language) {
        boolean needsCode = account.hasSecondFactor();
        return new Row(
                texts.text(language, "role." + account.persona().role()),
                account.persona().agencyNames().in(language),
                account.persona().name(),
                account.signInName(),
                account.password(),
                code(account),
                needsCode ? TimedCodes.grouped(account.secret()) : "",
                needsCode ? TimedCodes.address(account.secret(), account.signInName()) : "");
    }

    /** The accounts as lines of text: name, password and perhaps the secret of the second factor, then who that is. */
    public List<String> lines(Locale language) {
        return accounts.stream().map(account -> line(account, language)).toList();
    }

    private String line(DemoAccount account, Locale language) {
        return "%-40s %s  %-32s  %s, %s, %s"
                .formatted(
                        account.signInName(),
                        account.password(),
                        account.secret(),
                        account.persona().name(),
                        texts.text(language, "role." + account.persona().role()),
                        account.persona().agencyNames().in(language));
    }
}
