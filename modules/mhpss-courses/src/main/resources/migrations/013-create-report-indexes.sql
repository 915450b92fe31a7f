-- everything that the report on training reads of many people, so that it reads these and no whole rows
create index learner_counted on learner (agency_id, id, sector, place_id, organisation_id, organisation);

create index enrolment_counted on enrolment (agency_id, state, run_id, learner_id);

drop index certificate_learner;

create index certificate_held on certificate (learner_id, course_id, revoked_at, expires_on);
