package org.hyzmat.mhpsscourses.certificate;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The running number on a certificate, such as {@code HZ-2026-000123}. */
final class CertificateNumber {

    private static final Pattern TYPED = Pattern.compile("HZ[\\s-]*(\\d{4})[\\s-]+0*(\\d{1,7})");

    private CertificateNumber() {}

    static String of(int year, int number) {
        return String.format(Locale.ROOT, "HZ-%04d-%06d", year, number);
    }

    /** The number that somebody typed; what cannot be one is handed on and names no certificate. */
    static String typed(String text) {
        Matcher matcher = TYPED.matcher(text.strip().toUpperCase(Locale.ROOT));
        return matcher.matches() ? of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))) : "";
    }
}
