package org.hyzmat.testkit.figures;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hyzmat.testkit.web.Visitor;

/** The page and both files of a report, which must say the same. */
public final class FigureCopies {

    private final Visitor visitor;
    private final Set<String> onPageAlone;

    /**
     * Prepares to compare.
     *
     * @param visitor who reads
     * @param onPageAlone titles of tables that are in no file
     */
    public FigureCopies(Visitor visitor, Set<String> onPageAlone) {
        this.visitor = visitor;
        this.onPageAlone = Set.copyOf(onPageAlone);
    }

    /**
     * Finds what is said in different ways.
     *
     * @param path of the page; its files are below it
     * @param query what is chosen, as {@link Asked#query} says it
     */
    public void compare(String path, String query, Consumer<String> found) {
        FigureFile csv = FigureFile.ofCsv(
                visitor.get(path + "/file?format=csv" + query).expect(200).body());
        List<FigureTable> pages =
                FigureTable.of(visitor.get(path + "?" + query).expect(200).page());
        for (FigureTable table : pages) {
            if (!onPageAlone.contains(table.title())
                    && !csv.table(table.title()).isSaidBy(table)) {
                found.accept(path + query + ": " + table + " is in the file " + csv.table(table.title()));
            }
        }
        FigureFile xlsx = FigureFile.ofXlsx(visitor.bytes(path + "/file?format=xlsx" + query));
        for (int i = 0; i < csv.tables().size(); i++) {
            if (!csv.tables().get(i).isSaidBy(xlsx.tables().get(i))) {
                found.accept(path + query + ": " + csv.tables().get(i) + " is in the workbook "
                        + xlsx.tables().get(i));
            }
        }
    }
}
