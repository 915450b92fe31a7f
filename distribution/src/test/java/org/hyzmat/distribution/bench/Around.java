package org.hyzmat.distribution.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.hyzmat.testkit.web.Answer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands around a page of the portal, kept in a file so that the plain program shows it too. */
final class Around {

    private Around() {}

    static void keep(Answer answer, Path file) throws IOException {
        Document page = answer.page();
        Properties kept = new Properties();
        kept.setProperty("assets", page.select("link[rel=icon]").attr("href").replace("favicon.svg", ""));
        kept.setProperty("name", page.select(".who-text b").text());
        String[] role = page.select(".who-text span").text().split(", ", 2);
        kept.setProperty("role", role[0]);
        kept.setProperty("agency", role[1]);
        kept.setProperty("initials", page.select(".who .avatar").text());
        kept.setProperty("notice", page.select("aside.strip").text());
        int number = 0;
        for (Element item : page.select("nav.side li a")) {
            String group = item.closest("ul").previousElementSibling().text();
            String icon = item.select("use").attr("href").replaceFirst(".*#", "");
            kept.setProperty("menu." + number++, String.join("\t", group, item.attr("href"), item.text(), icon));
        }
        try (Writer written = Files.newBufferedWriter(file)) {
            kept.store(written, "What stands around the page");
        }
    }
}
