package org.hyzmat.host.data.migration;

import java.io.Reader;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/** Hands files to Flyway that are in memory already, so that nothing is searched for. */
final class MigrationResources implements ResourceProvider {

    private final List<Migration> files;

    MigrationResources(List<Migration> files) {
        this.files = files;
    }

    /** Null for a name that is not there, as Flyway wants it. */
    @Override
    public LoadableResource getResource(String name) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .map(Text::new)
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return files.stream()
                .filter(file ->
                        file.name().startsWith(prefix) && Stream.of(suffixes).anyMatch(file.name()::endsWith))
                .map(file -> (LoadableResource) new Text(file))
                .toList();
    }

    /** One file as Flyway reads it. */
    private static final class Text extends LoadableResource {

        private final Migration file;

        Text(Migration file) {
            this.file = file;
        }

        @Override
        public Reader read() {
            return new StringReader(file.sql());
        }

        @Override
        public String getAbsolutePath() {
            return file.name();
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return file.name();
        }

        @Override
        public String getFilename() {
            return file.name();
        }

        @Override
        public String getRelativePath() {
            return file.name();
        }
    }
}
