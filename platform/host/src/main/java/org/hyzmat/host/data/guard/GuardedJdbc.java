package org.hyzmat.host.data.guard;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Wrapper;
import java.util.List;
import java.util.Set;

/** A connection and all that comes from it, so wrapped that each text of SQL passes the guard. */
final class GuardedJdbc implements InvocationHandler {

    /** The narrower before the wider. */
    private static final List<Class<?>> WRAPPED = List.of(
            CallableStatement.class,
            PreparedStatement.class,
            Statement.class,
            ResultSet.class,
            DatabaseMetaData.class,
            Array.class);

    private static final Set<String> TAKES_SQL = Set.of(
            "prepareStatement",
            "prepareCall",
            "execute",
            "executeQuery",
            "executeUpdate",
            "executeLargeUpdate",
            "addBatch");
    private static final Set<String> CHANGES_SCHEMA = Set.of("setSchema", "setCatalog");

    private final Object target;
    private final StatementGuard guard;
    private final Connection connection;
    private final boolean isRows;

    private GuardedJdbc(Object target, StatementGuard guard, Connection connection) {
        this.target = target;
        this.guard = guard;
        this.connection = connection;
        this.isRows = target instanceof ResultSet;
    }

    static Connection connection(Connection raw, StatementGuard guard) {
        return (Connection) proxy(Connection.class, new GuardedJdbc(raw, guard, null));
    }

    private static Object proxy(Class<?> type, InvocationHandler handler) {
        return Proxy.newProxyInstance(GuardedJdbc.class.getClassLoader(), new Class<?>[] {type}, handler);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        return isRows && isPlain(wanted(method, arguments))
                ? call(method, arguments)
                : guarded(proxy, method, arguments);
    }

    private Object guarded(Object proxy, Method method, Object... arguments) throws Throwable {
        switch (method.getName()) {
            case "unwrap":
                return unwrap(proxy, (Class<?>) arguments[0]);
            case "isWrapperFor":
                return ((Class<?>) arguments[0]).isInstance(proxy);
            case "equals":
                return proxy == arguments[0];
            case "getConnection":
                return connection;
            default:
                check(method, arguments);
                return wrapped(proxy, call(method, arguments));
        }
    }

    /** The kind of value that a caller names, or that the method always returns. */
    private static Class<?> wanted(Method method, Object[] arguments) {
        boolean isNamed = arguments != null && arguments.length == 2 && arguments[1] instanceof Class<?>;
        return isNamed ? (Class<?>) arguments[1] : method.getReturnType();
    }

    /** Values of rows are asked for so often that the rest of the questions is worth skipping. */
    private static boolean isPlain(Class<?> type) {
        return !type.isInterface() && type != Object.class;
    }

    private static Object unwrap(Object proxy, Class<?> type) throws SQLException {
        if (type.isInstance(proxy)) {
            return proxy;
        }
        throw new SQLException("A module's connection does not hand out what lies below it (" + type.getName() + ").");
    }

    private void check(Method method, Object[] arguments) throws SQLException {
        if (arguments == null || !(arguments[0] instanceof String text)) {
            return;
        }
        if (TAKES_SQL.contains(method.getName())) {
            guard.check(text);
        } else if (CHANGES_SCHEMA.contains(method.getName())) {
            throw new SQLException("A module stays in its own schema.");
        }
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, unwrapped(arguments));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /**
     * Drivers want their own objects back. Whether something is a proxy is asked first, because the class it extends is
     * found at once, while an interface that it lacks is looked for among all it has, at each value of each row.
     */
    private static Object[] unwrapped(Object[] arguments) {
        if (arguments != null) {
            for (int i = 0; i < arguments.length; i++) {
                if (arguments[i] instanceof Proxy proxy
                        && Proxy.getInvocationHandler(proxy) instanceof GuardedJdbc own
                        && own.target instanceof Array) {
                    arguments[i] = own.target;
                }
            }
        }
        return arguments;
    }

    private Object wrapped(Object proxy, Object result) {
        if (!(result instanceof Wrapper || result instanceof Array)) {
            return result;
        }
        for (Class<?> type : WRAPPED) {
            if (type.isInstance(result)) {
                Connection origin = proxy instanceof Connection own ? own : connection;
                return proxy(type, new GuardedJdbc(result, guard, origin));
            }
        }
        return result;
    }
}
