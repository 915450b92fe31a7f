package org.hyzmat.host.views;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hyzmat.host.content.Content;

/** Finds the views of a module, and those of the platform under {@code platform/}; nothing else has a name. */
final class ViewLoader implements Loader<String> {

    private static final Pattern NAME = Pattern.compile("(platform/)?[a-z0-9_-]+\\.peb");
    private static final String PLATFORM = "platform/";

    private final Content module;
    private final Content platform;

    ViewLoader(Content module, Content platform) {
        this.module = module;
        this.platform = platform;
    }

    @Override
    public Reader getReader(String name) {
        return new StringReader(find(name).orElseThrow(() -> new LoaderException(null, "There is no view " + name)));
    }

    @Override
    public boolean resourceExists(String name) {
        return find(name).isPresent();
    }

    private Optional<String> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        return name.startsWith(PLATFORM)
                ? platform.text("views/" + name.substring(PLATFORM.length()))
                : module.text("views/" + name);
    }

    @Override
    public String resolveRelativePath(String relative, String anchor) {
        return relative;
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public void setCharset(String charset) {
        throw new UnsupportedOperationException("Views are UTF-8.");
    }

    @Override
    public void setPrefix(String prefix) {
        throw new UnsupportedOperationException("Views stand in views/.");
    }

    @Override
    public void setSuffix(String suffix) {
        throw new UnsupportedOperationException("Views are named in full.");
    }
}
