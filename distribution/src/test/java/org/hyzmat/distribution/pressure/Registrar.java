package org.hyzmat.distribution.pressure;

import java.util.function.Consumer;

/** Somebody who looks a person up in the register of people and corrects the other spellings of the name. */
final class Registrar implements Consumer<Journal> {

    private final String person;
    private int corrections;

    Registrar(String person) {
        this.person = person;
    }

    @Override
    public void accept(Journal journal) {
        journal.get("/people/");
        journal.get("/people/families");
        journal.get(person);
        journal.get(person + "/edit")
                .ifPresent(page -> journal.send(page.form().with("other-spellings", "Spelling " + corrections++)));
    }
}
