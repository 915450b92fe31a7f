package org.hyzmat.host.views;

/** Which form of a text goes with a number, by the Unicode CLDR's cardinal rules for whole numbers. */
final class PluralRule {

    private PluralRule() {}

    static String form(Language language, long number) {
        long n = Math.abs(number);
        return language == Language.RU ? russian(n) : n == 1 ? "one" : "other";
    }

    private static String russian(long n) {
        long last = n % 10;
        long lastTwo = n % 100;
        if (last == 1 && lastTwo != 11) {
            return "one";
        }
        return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? "few" : "many";
    }
}
