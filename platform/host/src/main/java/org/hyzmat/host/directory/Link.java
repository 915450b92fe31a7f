package org.hyzmat.host.directory;

import java.util.List;
import org.hyzmat.platform.directory.WorkforceMember;

/** Words that lead to another page. */
record Link(String href, String label) {

    static Link to(WorkforceMember member) {
        return new Link("/directory/workforce/" + member.id(), member.name());
    }

    /** Only the words. */
    static List<String> labels(List<Link> links) {
        return links.stream().map(Link::label).toList();
    }
}
