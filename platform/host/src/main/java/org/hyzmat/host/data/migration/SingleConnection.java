package org.hyzmat.host.data.migration;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A source of one and the same connection, which its users can neither close nor commit if a transaction is held. */
final class SingleConnection implements DataSource {

    private static final Set<String> IGNORED_WHEN_HELD = Set.of("commit", "setAutoCommit");

    private final Connection held;
    private final Connection shown;
    private final boolean isHeld;

    SingleConnection(Connection held) throws SQLException {
        this.held = held;
        this.isHeld = !held.getAutoCommit();
        this.shown = (Connection) Proxy.newProxyInstance(
                SingleConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, this::call);
    }

    private Object call(Object proxy, Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        if (name.equals("close") || isHeld && IGNORED_WHEN_HELD.contains(name)) {
            return null;
        }
        try {
            return method.invoke(held, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public Connection getConnection() {
        return shown;
    }

    @Override
    public Connection getConnection(String user, String password) {
        return shown;
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
