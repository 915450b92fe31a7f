-- Holds all that figures need of a score, so that a report reads these few columns and not the whole rows.
create index score_of_scale on score
    (scale_id, time_point_number, group_id, person_id, taken_on, points, agency_id, service_id);
