package org.hyzmat.host.safety;

/**
 * Why a request gets no further.
 *
 * @param status the HTTP status
 * @param key the key of the sentence that says so
 */
public record Refusal(int status, String key) {}
