package org.hyzmat.people.demo;

import java.util.List;
import java.util.random.RandomGenerator;
import org.hyzmat.people.api.Sex;

/** Combines frequent given names and family names at random, so that no name means a real person. */
record DemoNames(List<String> women, List<String> men, List<String> families) {

    private static final DemoNames TURKMEN = new DemoNames(
            List.of(
                    "Altyn", "Aýgül", "Aýna", "Bahar", "Bossan", "Çynar", "Ejegyz", "Enejan", "Gözel", "Gülşat",
                    "Güljan", "Jahan", "Jeren", "Kümüş", "Läle", "Leýli", "Maral", "Maýsa", "Mähri", "Nabat", "Nartäç",
                    "Oguljan", "Ogulnur", "Selbi", "Sona", "Şemşat", "Tawus", "Tylla"),
            List.of(
                    "Aman",
                    "Arslan",
                    "Batyr",
                    "Baýram",
                    "Begenç",
                    "Çary",
                    "Döwlet",
                    "Döwran",
                    "Eziz",
                    "Guwanç",
                    "Hemra",
                    "Kakajan",
                    "Kemal",
                    "Kerim",
                    "Maksat",
                    "Merdan",
                    "Meret",
                    "Myrat",
                    "Nazar",
                    "Orazgeldi",
                    "Perhat",
                    "Resul",
                    "Rowşen",
                    "Süleýman",
                    "Şatlyk",
                    "Şöhrat",
                    "Toýly",
                    "Wepa",
                    "Ýusup"),
            List.of(
                    "Amanow",
                    "Annaýew",
                    "Ataýew",
                    "Baýramow",
                    "Begliýew",
                    "Çaryýew",
                    "Durdyýew",
                    "Esenow",
                    "Garajaýew",
                    "Geldiýew",
                    "Halmyradow",
                    "Hojaýew",
                    "Hydyrow",
                    "Japarow",
                    "Kakabaýew",
                    "Mämmedow",
                    "Meredow",
                    "Myradow",
                    "Nazarow",
                    "Nuryýew",
                    "Orazow",
                    "Öwezow",
                    "Rejepow",
                    "Saparow",
                    "Şyhyýew",
                    "Täçmyradow",
                    "Ýazow",
                    "Ýolamanow"));

    private static final DemoNames RUSSIAN = new DemoNames(
            List.of("Anna", "Irina", "Ýekaterina", "Mariýa", "Nataliýa", "Olga", "Swetlana", "Ýelena"),
            List.of("Alekseý", "Andreý", "Dmitriý", "Iwan", "Maksim", "Nikolaý", "Sergeý", "Wladimir"),
            List.of("Below", "Iwanow", "Morozow", "Nikitin", "Orlow", "Petrow", "Sergeýew", "Wolkow"));

    /** The names of one family: about one in nine is Russian. */
    static DemoNames any(RandomGenerator chance) {
        return chance.nextInt(9) == 0 ? RUSSIAN : TURKMEN;
    }

    /** A family name in the form for a man. */
    String family(RandomGenerator chance) {
        return one(families, chance);
    }

    /** A given name. */
    String given(Sex sex, RandomGenerator chance) {
        return one(sex == Sex.FEMALE ? women : men, chance);
    }

    /** One of several things. */
    static <T> T one(List<T> several, RandomGenerator chance) {
        return several.get(chance.nextInt(several.size()));
    }

    /** How somebody without a Turkmen keyboard would write a name. */
    static String plainSpelling(String name) {
        String plain = name;
        String marked = "äçžňöşüýÄÇŽŇÖŞÜÝwW";
        String without = "acznosuyACZNOSUYvV";
        for (int letter = 0; letter < marked.length(); letter++) {
            plain = plain.replace(marked.charAt(letter), without.charAt(letter));
        }
        return plain;
    }
}
