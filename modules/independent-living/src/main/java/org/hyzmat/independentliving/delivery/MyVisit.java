package org.hyzmat.independentliving.delivery;

import java.util.List;
import java.util.Map;
import org.hyzmat.independentliving.visit.Visit;
import org.hyzmat.independentliving.visit.VisitTask;
import org.hyzmat.platform.directory.Names;

/**
 * A visit as whoever makes it must know it.
 *
 * @param note what the plan says for whoever comes, possibly empty
 * @param sent what a form about it carries
 */
public record MyVisit(
        Visit visit,
        Home home,
        Names place,
        List<VisitTask> tasks,
        String note,
        List<Contact> contacts,
        Map<String, String> sent) {

    public MyVisit {
        tasks = List.copyOf(tasks);
        contacts = List.copyOf(contacts);
    }
}
