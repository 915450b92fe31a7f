package org.hyzmat.mhpsscourses.difference;

import java.util.ArrayList;
import java.util.List;
import org.hyzmat.mhpsscourses.difference.Piece.Kind;

/**
 * The words inserted into a text and deleted from it, by the longest common subsequence of its words (R. A. Wagner and
 * M. J. Fischer, Journal of the ACM 21:168–173, 1974).
 */
final class WordDifference {

    private final String[] before;
    private final String[] after;
    private final List<Piece> pieces = new ArrayList<>();

    private WordDifference(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    private static String[] words(String text) {
        return text.isBlank() ? new String[0] : text.strip().split("\\s+");
    }

    /** The pieces of two texts, in order; what was deleted comes before what was inserted in its place. */
    static List<Piece> between(String before, String after) {
        WordDifference difference = new WordDifference(before, after);
        difference.read(difference.common());
        return List.copyOf(difference.pieces);
    }

    /** How many words are common to what comes from each pair of words on. */
    private int[][] common() {
        int[][] common = new int[before.length + 1][after.length + 1];
        for (int i = before.length - 1; i >= 0; i--) {
            for (int j = after.length - 1; j >= 0; j--) {
                common[i][j] = before[i].equals(after[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void read(int[][] common) {
        int i = 0;
        int j = 0;
        while (i < before.length || j < after.length) {
            if (i < before.length && j < after.length && before[i].equals(after[j])) {
                add(Kind.SAME, before[i++]);
                j++;
            } else if (j == after.length || i < before.length && common[i + 1][j] >= common[i][j + 1]) {
                add(Kind.DELETED, before[i++]);
            } else {
                add(Kind.INSERTED, after[j++]);
            }
        }
    }

    private void add(Kind kind, String word) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind() == kind) {
            pieces.set(last, new Piece(kind, pieces.get(last).words() + " " + word));
        } else {
            pieces.add(new Piece(kind, word));
        }
    }
}
