package org.hyzmat.host.modules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.hyzmat.host.content.Content;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/**
 * A jar as it was handed in, checked as far as that needs none of its code.
 *
 * @param kind whether it is a module or the published interface of one
 * @param module the id of the module it is or belongs to
 * @param symbolicName its OSGi name
 * @param version its OSGi version
 * @param hash SHA-256 of the jar in hexadecimal
 * @param jar the jar itself
 * @param content its files other than classes
 * @param declared what it declares, for a module; empty for interfaces
 */
public record Artifact(
        Kind kind,
        String module,
        String symbolicName,
        String version,
        String hash,
        byte[] jar,
        Content content,
        List<ModuleDescriptor> declared) {

    private static final Set<String> FORBIDDEN = Set.of(
            Constants.FRAGMENT_HOST,
            Constants.DYNAMICIMPORT_PACKAGE,
            Constants.REQUIRE_BUNDLE,
            Constants.BUNDLE_NATIVECODE,
            Constants.BUNDLE_ACTIVATOR);

    /** What a jar can be. */
    public enum Kind {
        /** A module. */
        MODULE,
        /** The interfaces a module publishes. */
        API
    }

    /**
     * Reads and checks a jar.
     *
     * @param jar its bytes
     * @return what it is
     * @throws RefusedModuleException with every reason why it cannot be taken
     */
    public static Artifact of(byte[] jar) {
        Content content = content(jar);
        Attributes manifest = manifest(content);
        List<String> faults = new ArrayList<>();
        FORBIDDEN.stream()
                .sorted()
                .filter(header -> manifest.getValue(header) != null)
                .forEach(header ->
                        faults.add("Its manifest has the header %s, which a module may not use.".formatted(header)));
        String name = header(manifest, Constants.BUNDLE_SYMBOLICNAME, faults);
        String version = version(manifest, faults);
        boolean isApi = content.text("api.yaml").isPresent();
        boolean isModule = content.text("module.yaml").isPresent();
        if (isApi == isModule) {
            faults.add("It must hold either module.yaml or api.yaml at its root.");
        }
        if (!faults.isEmpty()) {
            throw new RefusedModuleException(faults);
        }
        List<ModuleDescriptor> declared = isApi ? List.of() : List.of(declared(content, name));
        String module = isApi ? Api.read(content).module() : name;
        return new Artifact(isApi ? Kind.API : Kind.MODULE, module, name, version, hash(jar), jar, content, declared);
    }

    /** What it declares, for a module. */
    public ModuleDescriptor descriptor() {
        return declared.get(0);
    }

    /** What the interfaces of a published bundle are, and whose. */
    public record Api(String module, List<String> interfaces) {

        static Api read(Content content) {
            Map<?, ?> yaml = DescriptorReader.load(content.text("api.yaml").orElseThrow());
            if (yaml.get("module") instanceof String module && yaml.get("interfaces") instanceof List<?> names) {
                return new Api(module, names.stream().map(Object::toString).toList());
            }
            throw new RefusedModuleException(List.of("api.yaml must name its module and list its interfaces."));
        }
    }

    /** What it publishes, for the interfaces of a module. */
    public Api api() {
        return Api.read(content);
    }

    private static String version(Attributes manifest, List<String> faults) {
        String version = header(manifest, Constants.BUNDLE_VERSION, faults);
        try {
            Version.parseVersion(version);
        } catch (IllegalArgumentException odd) {
            faults.add("Its version %s is not written as three numbers, such as 1.2.0.".formatted(version));
        }
        return version;
    }

    private static ModuleDescriptor declared(Content content, String symbolicName) {
        ModuleDescriptor declared =
                DescriptorReader.read(content.text("module.yaml").orElseThrow());
        if (!declared.id().equals(symbolicName)) {
            throw new RefusedModuleException(
                    List.of("Its id is %s and its Bundle-SymbolicName is %s; the two must be the same."
                            .formatted(declared.id(), symbolicName)));
        }
        return declared;
    }

    private static Content content(byte[] jar) {
        try {
            return Content.ofJar(jar);
        } catch (UncheckedIOException | IllegalArgumentException damaged) {
            throw new RefusedModuleException("It is no readable jar: " + damaged.getMessage() + ".", damaged);
        }
    }

    private static Attributes manifest(Content content) {
        byte[] manifest = content.bytes("META-INF/MANIFEST.MF")
                .orElseThrow(() ->
                        new RefusedModuleException(List.of("It has no META-INF/MANIFEST.MF, so it is no bundle.")));
        try {
            return new Manifest(new ByteArrayInputStream(manifest)).getMainAttributes();
        } catch (IOException malformed) {
            throw new RefusedModuleException("Its manifest cannot be read: " + malformed.getMessage() + ".", malformed);
        }
    }

    private static String header(Attributes manifest, String header, List<String> faults) {
        String value = manifest.getValue(header);
        if (value == null) {
            faults.add("Its manifest lacks the header %s, so it is no bundle.".formatted(header));
            return "";
        }
        return value.split(";", 2)[0].strip();
    }

    private static String hash(byte[] jar) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jar));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
