package org.hyzmat.host.safety;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A request whose form was read already: what was typed is read again from here, files from where they lie. */
final class ReadForm extends HttpServletRequestWrapper {

    private final Optional<byte[]> typed;
    private final List<Part> parts;

    ReadForm(HttpServletRequest request, byte[] typed) {
        super(request);
        this.typed = Optional.of(typed);
        this.parts = List.of();
    }

    ReadForm(HttpServletRequest request, List<Part> parts) {
        super(request);
        this.typed = Optional.empty();
        this.parts = parts;
    }

    @Override
    public int getContentLength() {
        return typed.map(body -> body.length).orElseGet(super::getContentLength);
    }

    @Override
    public long getContentLengthLong() {
        return typed.map(body -> (long) body.length).orElseGet(super::getContentLengthLong);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return typed.isPresent() ? new Typed(typed.get()) : super.getInputStream();
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public Collection<Part> getParts() {
        return parts;
    }

    @Override
    public Part getPart(String name) {
        return parts.stream()
                .filter(part -> part.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Bytes in memory, as servlets read them. */
    private static final class Typed extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Typed(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int count) {
            return bytes.read(into, from, count);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("A form is in memory: there is nothing to wait for.");
        }
    }
}
