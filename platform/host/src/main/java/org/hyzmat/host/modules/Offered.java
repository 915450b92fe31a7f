package org.hyzmat.host.modules;

import java.util.List;
import java.util.Locale;
import org.hyzmat.host.views.TextCatalogue;

/**
 * A jar that lies in a folder of offers.
 *
 * @param file its name
 * @param module the id of the module it is, empty when it cannot be taken
 * @param version its version, empty when it cannot be taken
 * @param hash SHA-256 of the jar, empty when it cannot be taken
 * @param texts its texts, empty when it cannot be taken
 * @param installed whether another version of the module is installed
 * @param faults why it cannot be taken
 */
public record Offered(
        String file,
        String module,
        String version,
        String hash,
        List<TextCatalogue> texts,
        boolean installed,
        List<String> faults) {

    /** Copies the faults. */
    public Offered {
        texts = List.copyOf(texts);
        faults = List.copyOf(faults);
    }

    /** The name of the module in a language, or of the file when it cannot be taken. */
    public String name(Locale language) {
        return texts.stream()
                .findFirst()
                .map(own -> own.text(language, "module.name"))
                .orElse(file);
    }

    Offered refused(List<String> reasons) {
        return reasons.isEmpty() ? this : new Offered(file, module, version, hash, texts, installed, reasons);
    }
}
