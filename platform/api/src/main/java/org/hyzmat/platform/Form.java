package org.hyzmat.platform;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a person typed into a form, kept as typed so that it can be shown again beside what is wrong with it.
 *
 * <p>A view gets it under the name {@code form}. Reading a field as a date, time, number or id notes a problem when
 * the text is not one; an empty field is absent, never a problem.
 *
 * @param typed the values of each field as they came, stripped; fields with no value are missing
 * @param problems what is wrong with them, empty before the form was handed in
 * @param conflicts the fields that somebody else changed meanwhile, empty unless the form was handed in on a version
 *     that is no longer stored; since 1.1
 * @since 1.0
 */
public record Form(Map<String, List<String>> typed, List<Problem> problems, List<Conflict> conflicts)
        implements Fields {

    /** Copies all parts. */
    public Form {
        typed = Map.copyOf(typed);
        problems = List.copyOf(problems);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * A form of which nobody else changed anything meanwhile.
     *
     * @param typed the values of each field as they came, stripped
     * @param problems what is wrong with them
     */
    public Form(Map<String, List<String>> typed, List<Problem> problems) {
        this(typed, problems, List.of());
    }

    /**
     * The form of a request.
     *
     * @param ctx a request whose body is a form
     * @return all of its fields
     */
    public static Form of(Context ctx) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        ctx.formParamMap()
                .forEach((field, values) ->
                        typed.put(field, values.stream().map(String::strip).toList()));
        return new Form(typed, List.of());
    }

    /**
     * A form not yet filled in by the person, with some values already in it.
     *
     * @param values a value for each field
     * @return the form
     */
    public static Form filled(Map<String, String> values) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        values.forEach((field, value) -> typed.put(field, List.of(value)));
        return new Form(typed, List.of());
    }

    /**
     * A form not yet filled in by the person, some of whose fields hold several values.
     *
     * @param values the values of each field, possibly none
     * @return the form
     * @since 1.1
     */
    public static Form filledWith(Map<String, List<String>> values) {
        return new Form(values, List.of());
    }

    /**
     * A form that is sent along in the address of a page, so that the page can be kept and sent on.
     *
     * @param ctx the request
     * @param fields the names of its fields
     * @return those fields of the address that hold anything
     * @since 1.1
     */
    public static Form inAddress(Context ctx, List<String> fields) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String field : fields) {
            String value = ctx.queryParamAsClass(field, String.class).getOrDefault("");
            if (!value.isBlank()) {
                typed.put(field, value.strip());
            }
        }
        return filled(typed);
    }

    /**
     * The fields as an address carries them, such as {@code by=sex&place=Mary}.
     *
     * @param fields their names, in the order of the address
     * @return those that hold anything, escaped and joined; empty if none does
     * @since 1.1
     */
    public String query(List<String> fields) {
        return fields.stream()
                .filter(field -> !value(field).isEmpty())
                .map(field -> field + "=" + URLEncoder.encode(value(field), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /**
     * The same form with another value of a field.
     *
     * @param field its name
     * @param value the one value it has then
     * @return a copy
     * @since 1.1
     */
    public Form with(String field, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(typed);
        changed.put(field, List.of(value));
        return new Form(changed, problems, conflicts);
    }

    /**
     * The same form beside what is wrong with it.
     *
     * @param invalid the refusal
     * @return a copy
     */
    public Form with(InvalidInputException invalid) {
        return new Form(typed, invalid.problems());
    }

    /**
     * The same form beside what somebody else stored while it was filled in; handed in once more, it replaces that.
     * It is answered with status 409, and the view part {@code platform/_conflict.peb} shows where the two differ.
     *
     * @param stored the same form filled with the record as it is stored now, with its {@code version}
     * @param fields the fields to compare, in the order of the form; the order of the values of a field does not
     *     count
     * @return a copy with the stored version, without problems
     * @since 1.1
     */
    public Form against(Form stored, List<String> fields) {
        List<Conflict> differing = fields.stream()
                .map(field -> Conflict.of(field, stored, this))
                .filter(Conflict::isReal)
                .toList();
        return new Form(with("version", stored.value("version")).typed, List.of(), differing);
    }

    /**
     * The version of the record on which the form was filled in, from its hidden field {@code version}.
     *
     * @return the version
     * @throws BadRequestResponse if the form carries none, which no form shown by a module does
     * @since 1.1
     */
    public int version() {
        return number("version", new Problems()).orElseThrow(BadRequestResponse::new);
    }

    @Override
    public List<String> values(String field) {
        return typed.getOrDefault(field, List.of());
    }

    /**
     * What somebody else stored in a field meanwhile.
     *
     * @param field its name
     * @return the values stored now, empty when nobody changed the field
     * @since 1.1
     */
    public List<String> stored(String field) {
        return conflicts.stream()
                .filter(conflict -> conflict.field().equals(field))
                .flatMap(conflict -> conflict.stored().stream())
                .toList();
    }
}
