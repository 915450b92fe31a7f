package org.hyzmat.people.family;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import org.hyzmat.people.forms.Permission;
import org.hyzmat.people.person.Edge;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.directory.PlaceChoices;

/** The page on which a family is read. */
public final class FamilyPages {

    private final FamilyRepository families;
    private final MemberRepository members;
    private final PlaceChoices places;
    private final Edge edge;

    /** Shows what the repositories hold. */
    public FamilyPages(FamilyRepository families, MemberRepository members, PlaceChoices places, Edge edge) {
        this.families = families;
        this.members = members;
        this.places = places;
        this.edge = edge;
    }

    /** One family with its present and former members. */
    public void show(Context ctx) {
        Visible visible = Visible.to(ctx);
        FamilyRow family =
                families.find(visible, RecordId.inPath(ctx, "family")).orElseThrow(NotFoundResponse::new);
        List<MemberLine> all = members.of(visible, List.of(family.id())).stream()
                .map(row -> MemberLine.of(row, edge.today()))
                .toList();
        List<MemberLine> present = all.stream().filter(MemberLine::present).toList();
        ctx.render(
                "family-show.peb",
                Map.of(
                        "family", family,
                        "place", places.names(family.place()),
                        "present", present,
                        "former", all.stream().filter(line -> !line.present()).toList(),
                        "doubts",
                                AgeDoubt.among(
                                        present.stream().map(MemberLine::row).toList()),
                        "mayEdit", Permission.PERSON_EDIT.heldBy(Actor.of(ctx))));
    }
}
