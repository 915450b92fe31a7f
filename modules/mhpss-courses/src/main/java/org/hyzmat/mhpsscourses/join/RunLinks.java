package org.hyzmat.mhpsscourses.join;

import java.time.LocalDate;
import java.util.List;

/** The links of a run, as its page shows them. */
public record RunLinks(List<JoinLink> links, LocalDate today) {

    public RunLinks {
        links = List.copyOf(links);
    }
}
