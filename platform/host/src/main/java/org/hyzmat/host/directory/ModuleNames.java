package org.hyzmat.host.directory;

import java.util.Locale;
import java.util.Optional;

/** What the installed modules are called. */
public interface ModuleNames {

    /** The name of a module in a language, absent when it is not installed. */
    Optional<String> find(String module, Locale language);
}
