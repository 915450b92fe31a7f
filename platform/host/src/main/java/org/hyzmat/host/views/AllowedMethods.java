package org.hyzmat.host.views;

import io.pebbletemplates.pebble.attributes.methodaccess.MethodAccessValidator;
import io.pebbletemplates.pebble.node.ForNode;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which methods a template may call: accessors of the module's own classes and of the platform's values, and those of
 * texts, numbers, dates and collections. The engine's own rule lists what is forbidden and so forgets some.
 */
final class AllowedMethods implements MethodAccessValidator {

    private static final Set<String> READING = Set.of(
            "size",
            "isEmpty",
            "contains",
            "containsKey",
            "get",
            "getOrDefault",
            "keySet",
            "values",
            "entrySet",
            "getKey",
            "getValue",
            "isPresent",
            "orElse",
            "indexOf");

    private final ClassLoader module;

    AllowedMethods(ClassLoader module) {
        this.module = module;
    }

    @Override
    public boolean isMethodAccessAllowed(Object target, Method method) {
        Class<?> owner = method.getDeclaringClass();
        if (owner == Object.class || Modifier.isStatic(method.getModifiers()) || method.getReturnType() == void.class) {
            return false;
        }
        return isOwn(target.getClass())
                || isPlainValue(target)
                || target instanceof ForNode.LoopVariables
                || isContainer(target) && READING.contains(method.getName());
    }

    private boolean isOwn(Class<?> type) {
        return type.isRecord()
                        && (type.getClassLoader() == module
                                || type.getPackageName().startsWith("org.hyzmat."))
                || type.isEnum() && type.getPackageName().startsWith("org.hyzmat.")
                || type.isEnum() && type.getClassLoader() == module;
    }

    private static boolean isPlainValue(Object target) {
        return target instanceof CharSequence
                || target instanceof Number
                || target instanceof Boolean
                || target instanceof UUID
                || target.getClass().getPackageName().equals("java.time");
    }

    private static boolean isContainer(Object target) {
        return target instanceof Collection<?>
                || target instanceof Map<?, ?>
                || target instanceof Map.Entry<?, ?>
                || target instanceof Optional<?>;
    }
}
