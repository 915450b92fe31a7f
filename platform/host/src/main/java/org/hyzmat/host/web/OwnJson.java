package org.hyzmat.host.web;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.databind.util.LookupCache;
import io.javalin.json.JavalinJackson;
import io.javalin.json.JsonMapper;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import kotlin.Lazy;
import kotlin.LazyKt;

/** A JSON mapper of one site, made when it is first needed: the shared one would keep classes of dropped modules. */
final class OwnJson implements JsonMapper {

    private final Lazy<JsonMapper> mapper = LazyKt.lazy(OwnJson::make);

    private static JsonMapper make() {
        LookupCache<Object, JavaType> types = new LRUMap<>(16, 200);
        ObjectMapper own = new ObjectMapper();
        own.setTypeFactory(TypeFactory.defaultInstance().withCache(types));
        return new JavalinJackson(own, false);
    }

    @Override
    public String toJsonString(Object value, Type type) {
        return mapper.getValue().toJsonString(value, type);
    }

    @Override
    public InputStream toJsonStream(Object value, Type type) {
        return mapper.getValue().toJsonStream(value, type);
    }

    @Override
    public void writeToOutputStream(Stream<?> values, OutputStream out) {
        mapper.getValue().writeToOutputStream(values, out);
    }

    @Override
    public <T> T fromJsonString(String json, Type type) {
        return mapper.getValue().fromJsonString(json, type);
    }

    @Override
    public <T> T fromJsonStream(InputStream json, Type type) {
        return mapper.getValue().fromJsonStream(json, type);
    }
}
