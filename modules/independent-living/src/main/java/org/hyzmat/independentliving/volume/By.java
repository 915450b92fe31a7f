package org.hyzmat.independentliving.volume;

import org.hyzmat.platform.Codes;

/** For what the volume is told apart. */
enum By {
    PERSON,
    WORKER("coalesce(p.worker_id, uuid '00000000-0000-0000-0000-000000000000')"),
    SERVICE("p.service_id"),
    MONTH("p.month_on");

    private final String column;

    By() {
        this("p.service_user_id");
    }

    By(String column) {
        this.column = column;
    }

    /** What the statement groups by. */
    String column() {
        return column;
    }

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }

    /** What a word means, persons for any other word. */
    static By of(String code) {
        return Codes.find(By.class, code).orElse(PERSON);
    }
}
