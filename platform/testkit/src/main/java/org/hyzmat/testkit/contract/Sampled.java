package org.hyzmat.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;

/**
 * One record of each kind that belongs to one agency.
 *
 * @param staff its people
 * @param marker the words that stand in its personal records
 * @param ids the id of each record, by the path parameter that is named after it
 * @param look a look inside the module, another one at each call
 */
record Sampled(Staff staff, String marker, Map<String, String> ids, Supplier<Inside> look) {

    Inside inside() {
        return look.get();
    }

    List<String> personalIds(Subject subject) {
        return ids.entrySet().stream()
                .filter(id -> subject.isPersonal(id.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Every form that its people sent, or have before them on a page. */
    List<PageForm> forms(Subject subject) {
        List<PageForm> forms = new ArrayList<>();
        pages(subject).forEach(page -> forms.addAll(page.forms()));
        staff.sent().forEach(sent -> forms.add(sent.form()));
        return forms.stream()
                .filter(form -> form.action().startsWith("/" + subject.id()))
                .toList();
    }

    /** Every page that its people may look at. */
    List<Answer> pages(Subject subject) {
        List<Answer> pages = new ArrayList<>();
        for (String role : subject.roles(staff.agency())) {
            Visitor visitor = staff.silently(role);
            for (Route route : subject.reads()) {
                if (subject.mayUse(role, route)) {
                    pages.add(visitor.get(subject.address(route, ids)));
                }
            }
        }
        return pages;
    }
}
