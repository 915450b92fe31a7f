package org.hyzmat.host.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hyzmat.platform.ServiceModule;
import org.junit.jupiter.api.Test;

/**
 * What modules are compiled against equals the checked-in list: the change of that file is the review of the api. It is
 * written anew with {@code -Dhyzmat.golden.write=true}.
 */
class ApiSignaturesTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "org", "hyzmat", "host", "house", "api.txt");

    @Test
    void apiIsAsAgreed() throws IOException, URISyntaxException {
        String now = classes().stream().map(ApiSignaturesTest::described).collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("hyzmat.golden.write")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, now);
        }

        assertEquals(Files.readString(GOLDEN), now);
    }

    private static List<Class<?>> classes() throws IOException, URISyntaxException {
        Path place = Path.of(ServiceModule.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(place)) {
            return classesIn(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return classesIn(jar.getPath("/"));
        }
    }

    private static List<Class<?>> classesIn(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length())
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .sorted()
                    .<Class<?>>map(ApiSignaturesTest::load)
                    .filter(type -> isSeen(type.getModifiers()))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ServiceModule.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String described(Class<?> type) {
        List<String> lines = new ArrayList<>();
        lines.add(marked(type) + type.toGenericString() + supertypes(type));
        if (type.isRecord()) {
            lines.add("  ("
                    + Arrays.stream(type.getRecordComponents())
                            .map(part -> part.getGenericType().getTypeName() + " " + part.getName())
                            .collect(Collectors.joining(", "))
                    + ")");
        }
        Stream.of(
                        Arrays.stream(type.getDeclaredFields())
                                .filter(field -> isSeen(field.getModifiers()))
                                .map(field -> marked(field) + field.toGenericString() + constant(field)),
                        Arrays.stream(type.getDeclaredConstructors())
                                .filter(constructor -> isSeen(constructor.getModifiers()))
                                .map(Constructor::toGenericString),
                        Arrays.stream(type.getDeclaredMethods())
                                .filter(method ->
                                        isSeen(method.getModifiers()) && !method.isSynthetic() && !isUsual(method))
                                .map(ApiSignaturesTest::described))
                .flatMap(members -> members)
                .sorted()
                .forEach(member -> lines.add("  " + member));
        return String.join("\n", lines) + "\n";
    }

    /** What every record has anyway. */
    private static boolean isUsual(Method method) {
        return method.getDeclaringClass().isRecord()
                && List.of("equals", "hashCode", "toString").contains(method.getName());
    }

    private static String described(Method method) {
        return marked(method) + method.toGenericString();
    }

    private static String supertypes(Class<?> type) {
        String extended = type.getGenericSuperclass() == null
                ? ""
                : " extends " + type.getGenericSuperclass().getTypeName();
        String implemented = Arrays.stream(type.getGenericInterfaces())
                .map(each -> " implements " + each.getTypeName())
                .collect(Collectors.joining());
        return extended + implemented;
    }

    private static String constant(Field field) {
        boolean isConstant = Modifier.isStatic(field.getModifiers()) && field.getType() == String.class;
        try {
            return isConstant ? " = " + field.get(null) : "";
        } catch (IllegalAccessException hidden) {
            return "";
        }
    }

    private static String marked(AnnotatedElement element) {
        return element.isAnnotationPresent(Deprecated.class) ? "@Deprecated " : "";
    }

    private static boolean isSeen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
