-- A report reads only what stands in these, and not the whole rows; scores in the order in which they were taken.
drop index score_of_scale;

create index score_of_scale on score
    (scale_id, time_point_number, taken_on, participant_id, points, agency_id, service_id);

create index group_family_of_figures on group_family
    (agency_id, id, group_id, family_id, number, joined_on, left_on, leave_reason, attended, service_id);

create index participant_of_figures on participant
    (agency_id, group_family_id, id, person_id, strand, sex, joined_age, joined_on, marked, attended, service_id);
