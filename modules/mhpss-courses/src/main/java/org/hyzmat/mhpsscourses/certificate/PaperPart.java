package org.hyzmat.mhpsscourses.certificate;

import java.util.ArrayList;
import java.util.List;

/**
 * Some of the papers of a run in one language: as many as are made in a few seconds.
 *
 * @param number which part it is, from 1
 * @param first which of those in the language comes first, from 1
 * @param last which comes last
 */
record PaperPart(String language, int number, int first, int last) {

    private static final int MOST = 100;

    /** The parts of which the papers of a run consist, by language. */
    static List<PaperPart> of(List<Certificate> certificates) {
        List<PaperPart> parts = new ArrayList<>();
        for (String language : certificates.stream()
                .map(Certificate::language)
                .distinct()
                .sorted()
                .toList()) {
            int count = in(certificates, language).size();
            for (int first = 1; first <= count; first += MOST) {
                parts.add(new PaperPart(language, first / MOST + 1, first, Math.min(first + MOST - 1, count)));
            }
        }
        return parts;
    }

    private static List<Certificate> in(List<Certificate> certificates, String language) {
        return certificates.stream()
                .filter(each -> each.language().equals(language))
                .toList();
    }

    /** Those of the certificates of a run that are in it. */
    List<Certificate> from(List<Certificate> certificates) {
        return in(certificates, language).subList(first - 1, last);
    }
}
