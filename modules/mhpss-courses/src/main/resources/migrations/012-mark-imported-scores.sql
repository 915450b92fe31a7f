-- which import a test came with, so that it can be undone
alter table test_score add column import_id uuid;

create index test_score_import on test_score (import_id);
